package flatline.export.raster;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * At most 256 colours that stand for all in a picture. Those that occur most often are among them
 * as they are, so that grounds and text look the same in every frame of a film; the others are
 * gathered by median cut.
 */
final class ColorTable {

  static final int MOST = 256;

  /** Grounds, hairlines, text, and the flat colours of marks. */
  private static final int KEPT = 64;

  private final int[] colors;
  private final Map<Integer, Integer> exact = new HashMap<>();
  private final MedianCut others;

  private ColorTable(List<ColorCount.Entry> kept, MedianCut others) {
    this.others = others;
    int[] more = others.colors();
    colors = new int[kept.size() + more.length];
    for (int i = 0; i < kept.size(); i++) {
      colors[i] = kept.get(i).color();
      exact.put(colors[i], i);
    }
    System.arraycopy(more, 0, colors, kept.size(), more.length);
  }

  /** The colours for a picture. */
  static ColorTable of(Raster raster) {
    ColorCount count = ColorCount.of(raster);
    if (count.distinct() <= MOST) {
      return new ColorTable(count.most(MOST), MedianCut.NONE);
    }
    List<ColorCount.Entry> kept = count.most(KEPT);
    int[] known = kept.stream().mapToInt(ColorCount.Entry::color).sorted().toArray();
    int[] rest =
        Arrays.stream(raster.pixels())
            .filter(pixel -> Arrays.binarySearch(known, pixel) < 0)
            .toArray();
    return new ColorTable(kept, MedianCut.of(rest, MOST - kept.size()));
  }

  /** The number of colours. */
  int size() {
    return colors.length;
  }

  /** A colour of it. */
  int color(int index) {
    return colors[index];
  }

  /** For each pixel, the index of the colour that stands for it. */
  byte[] indices(Raster raster) {
    int[] pixels = raster.pixels();
    byte[] indices = new byte[pixels.length];
    int last = ~pixels[0];
    byte index = 0;
    for (int i = 0; i < pixels.length; i++) {
      if (pixels[i] != last) {
        last = pixels[i];
        Integer known = exact.get(last);
        index = (byte) (known == null ? exact.size() + others.index(last) : known);
      }
      indices[i] = index;
    }
    return indices;
  }
}
