/**
 * Runs in the browser: tries to load the address in every way there is. The directives of the page's policy that stop it
 * are then found in the body's `data-stopped`.
 */
export function attempt(address: string): void {
  const stopped = new Set<string>();
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
    stopped.add(effectiveDirective);
    document.body.dataset.stopped = [...stopped].join(' ');
  });
  const elements = [
    ['script', 'src'],
    ['link', 'href'],
    ['img', 'src'],
    ['video', 'src'],
    ['iframe', 'src'],
    ['object', 'data'],
  ] as const;
  for (const [name, attribute] of elements) {
    const element = document.createElement(name);
    element.setAttribute('rel', 'stylesheet');
    element.setAttribute(attribute, address);
    document.body.append(element);
  }
  const ignore = () => undefined;
  fetch(address).catch(ignore);
  new FontFace('remote', `url(${address})`).load().catch(ignore);
  new Worker(URL.createObjectURL(new Blob([`importScripts('${address}')`])));
}
