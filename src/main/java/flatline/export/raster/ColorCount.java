package flatline.export.raster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** How often each colour occurs in a picture. */
final class ColorCount {

  private static final int SCATTER = 0x9E3779B1;

  /** A colour and how often it occurs. */
  record Entry(int color, int count) {}

  private final int[] colors;
  private final int[] counts;
  private final int shift;
  private int distinct;

  private ColorCount(int pixels) {
    int bits = Math.max(4, Integer.SIZE - Integer.numberOfLeadingZeros(2 * pixels));
    shift = Integer.SIZE - bits;
    colors = new int[1 << bits];
    counts = new int[1 << bits];
  }

  /** Counts all pixels. */
  static ColorCount of(Raster raster) {
    ColorCount count = new ColorCount(raster.pixels().length);
    for (int pixel : raster.pixels()) {
      count.add(pixel);
    }
    return count;
  }

  private void add(int color) {
    int place = (color * SCATTER) >>> shift;
    while (counts[place] > 0 && colors[place] != color) {
      place = (place + 1) & (counts.length - 1);
    }
    if (counts[place]++ == 0) {
      colors[place] = color;
      distinct++;
    }
  }

  /** How many colours there are. */
  int distinct() {
    return distinct;
  }

  /** The colours that occur most often; of as many, the smaller first. */
  List<Entry> most(int wanted) {
    Comparator<Entry> rarer =
        Comparator.comparingInt(Entry::count)
            .thenComparing(Comparator.comparingInt(Entry::color).reversed());
    var found = new PriorityQueue<Entry>(wanted + 1, rarer);
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > 0) {
        found.add(new Entry(colors[i], counts[i]));
        if (found.size() > wanted) {
          found.poll();
        }
      }
    }
    List<Entry> sorted = new ArrayList<>(found);
    sorted.sort(rarer.reversed());
    return sorted;
  }
}
