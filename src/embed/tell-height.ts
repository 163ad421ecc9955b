import { HEIGHT } from './snippet.ts';

/** No frame is asked to be higher than so many pixels; what is longer scrolls in it. */
const TALLEST = 1600;

/** Tells the page around this one how high its content is, whenever that changes. Who that is does not matter: a height is no secret. */
export function tellHeight(): void {
  let told = 0;
  const tell = (): void => {
    const height = Math.min(TALLEST, Math.ceil(document.body.getBoundingClientRect().height));
    if (height === told) return;
    told = height;
    window.parent.postMessage({ type: HEIGHT, height }, '*');
  };
  new ResizeObserver(tell).observe(document.body);
}
