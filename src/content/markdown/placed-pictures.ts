import { defineMdastPlugin } from 'satteri';

/** A path, and no address of another kind. */
const relative = /^(?![a-z][a-z0-9+.-]*:|\/|#|$)/iu;

/**
 * Names pictures that lie beside an article as `image:./media/pay.png`. Astro takes a bare path for a
 * picture of its own pipeline, which knows no dark variant and fails the build on a name that it
 * cannot decode; article-body.ts puts the picture in its place, as it does for those in `images/`.
 */
export const placedPictures = defineMdastPlugin({
  name: 'candil-placed-pictures',
  image(node, context) {
    if (!relative.test(node.url)) return;
    const path = node.url.startsWith('.') ? node.url : `./${node.url}`;
    context.setProperty(node, 'url', `image:${path}`);
  },
});
