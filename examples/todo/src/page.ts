/** A page that shows the list of whoever is logged in, as it is and as it changes. */
export const page = `<!doctype html>
<meta charset="utf-8">
<title>To do</title>
<ul></ul>
<script type="module">
  const list = document.querySelector("ul");
  function connect() {
    const socket = new WebSocket(new URL("live", location.href));
    socket.onmessage = ({ data }) => {
      list.replaceChildren(...JSON.parse(data).map(({ text, done }) => {
        const entry = document.createElement(done ? "s" : "span");
        entry.textContent = text;
        const item = document.createElement("li");
        item.append(entry);
        return item;
      }));
    };
    socket.onclose = () => setTimeout(connect, 5000);
  }
  connect();
</script>
`;
