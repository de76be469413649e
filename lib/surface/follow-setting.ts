/**
 * Gives `take` a setting as it is kept (`load`), and anew whenever any surface changed it (`onTold`); nothing where it
 * cannot be read. What was told meanwhile is newer than what was asked first. Returns how to stop it.
 */
export function followSetting<T>(
  load: () => Promise<T>,
  onTold: (callback: (value: T) => void) => () => void,
  take: (value: T) => void,
): () => void {
  let told = false;
  const stop = onTold((value) => {
    told = true;
    take(value);
  });
  load().then(
    (value) => {
      if (!told) take(value);
    },
    () => {},
  );
  return stop;
}
