package flatline.model.digits.images;

import java.util.Arrays;

/** The lit pixels of a minibatch, image by image and, for the gradients, pixel by pixel. */
public final class PixelBatch {

  private final int pixels;
  private final float[] scale;

  /** Image by image: which pixels, their values; image s begins at {@code imageStart[s]}. */
  public final int[] pixel;

  public final float[] value;
  public final int[] imageStart;

  /** Pixel by pixel: which images, in order; pixel p begins at {@code pixelStart[p]}. */
  public final int[] image;

  public final float[] valueByPixel;
  public final int[] pixelStart;
  private final int[] fill;

  public PixelBatch(int pixels, int batch, PixelScale scale) {
    this.pixels = pixels;
    this.scale = scale.table();
    pixel = new int[pixels * batch];
    value = new float[pixels * batch];
    imageStart = new int[batch + 1];
    image = new int[pixels * batch];
    valueByPixel = new float[pixels * batch];
    pixelStart = new int[pixels + 1];
    fill = new int[pixels];
  }

  /** Puts an image into its place; places are filled from the first on. */
  public void put(int place, DigitSet images, int index) {
    imageStart[place + 1] = images.list(index, scale, pixel, value, imageStart[place]);
  }

  /** Sorts what the first places hold by pixel. */
  public void sortByPixel(int places) {
    Arrays.fill(fill, 0);
    int end = imageStart[places];
    for (int i = 0; i < end; i++) {
      fill[pixel[i]]++;
    }
    for (int p = 0; p < pixels; p++) {
      pixelStart[p + 1] = pixelStart[p] + fill[p];
      fill[p] = pixelStart[p];
    }
    for (int place = 0; place < places; place++) {
      for (int i = imageStart[place]; i < imageStart[place + 1]; i++) {
        int at = fill[pixel[i]]++;
        image[at] = place;
        valueByPixel[at] = value[i];
      }
    }
  }
}
