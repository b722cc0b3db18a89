// The tokens and resets that every component is drawn with.
import '../../src/app.css';
