/** Fields for text: loaded by the parts that hold one. */
import '@utrecht/textarea-css/dist/index.css';
import '@utrecht/textbox-css/dist/index.css';
