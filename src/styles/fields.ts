/** Fields for text and choice lists: loaded by the parts that hold one. */
import '@utrecht/select-css/dist/index.css';
import '@utrecht/textarea-css/dist/index.css';
import '@utrecht/textbox-css/dist/index.css';
import './fields.css';
