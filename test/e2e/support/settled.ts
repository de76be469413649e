/**
 * Longer than any transition of the product: pictures and contrasts are taken where things come to rest.
 */
export const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 400));
