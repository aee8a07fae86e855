import { expect, test } from 'vitest';
import { findLoads } from '../../scripts/docs/find-loads.js';

test.each([
  '<script src="https://example.com/redoc.js"></script>',
  '<script type="module" src="redoc.js"></script>',
  '<link rel="modulepreload" href="https://example.com/redoc.js" integrity="sha384-x" crossorigin="anonymous" />',
  '<link rel="stylesheet" href="//example.com/page.css">',
  "<link rel='icon' href='/favicon.ico'>",
  '<img alt="a > b" src=https://example.com/logo.svg>',
  '<img srcset="https://example.com/logo.png 2x">',
  '<iframe src="https://example.com/"></iframe>',
  '<object data="https://example.com/logo.svg"></object>',
  '<style>@import "https://example.com/page.css";</style>',
  '<style>@font-face { src: url(https://example.com/font.woff2) }</style>',
  '<p style="background: url(&quot;https://example.com/ground.png&quot;)"></p>',
  '<script>import { hydrate } from "https://example.com/redoc.js";</script>',
  '<script>import("https://example.com/redoc.js")</script>',
  '<script>fetch(`https://example.com/document.json`)</script>',
  "<script>new Worker('https://example.com/worker.js')</script>",
  '<script>jsx("img",{src:"https://example.com/logo.svg"})</script>',
  '<script>jsx("img",{src:full?`//example.com/full.svg`:`//example.com/logo.svg`})</script>',
  '<script>image.src = "https://example.com/logo.svg"</script>',
  '<script>css`background: url("https://example.com/ground.png")`</script>',
])('%s is found', (page) => {
  expect(findLoads(page)).toHaveLength(1);
});

test.each([
  '<a href="https://example.com/">the provider</a>',
  '<a class="x" target="_blank" href="https://example.com/">the provider</a>',
  '<a href="#/section/errors">below</a>',
  '<link rel="icon" href="data:,">',
  '<img src="data:image/svg+xml,%3Csvg%2F%3E">',
  '<svg xmlns="http://www.w3.org/2000/svg"><use href="#arrow"></use></svg>',
  "<style>@font-face { src: url('data:font/woff;base64,d09GRg==') }</style>",
  '<style>.arrow { mask: url(#arrow) }</style>',
  '<script>const namespace = "http://www.w3.org/2000/svg";</script>',
  '<script>jsx("a",{href:"https://example.com/"})</script>',
  '<script>jsx("img",{src:"data:,"}), document.url = "https://example.com/"</script>',
])('%s is fine', (page) => {
  expect(findLoads(page)).toEqual([]);
});
