package flatline.export.raster;

import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;

/**
 * A few colours for many: the box of all colours is halved again and again, where most of them lie
 * farthest apart, and each box becomes the mean of what lies in it (Heckbert 1982).
 */
final class MedianCut {

  /** Colours that differ in less are one from the start. */
  private static final int BITS = 6;

  private static final int DROPPED = Byte.SIZE - BITS;
  private static final int CELLS = 1 << (3 * BITS);
  private static final int[] SHIFTS = {16, 8, 0};

  /** Of no colours. */
  static final MedianCut NONE = new MedianCut();

  /** Cells from one to before another, the channel in which they lie farthest apart, and that. */
  private record Box(int from, int to, int place, long weight) {}

  private final int[] counts = new int[CELLS];
  private final long[][] sums = new long[SHIFTS.length][CELLS];
  private final byte[] indices = new byte[CELLS];
  private long[] cells = {};
  private int[] colors = {};

  private MedianCut() {}

  /**
   * Cuts.
   *
   * @param most how many colours there may be, up to 256
   */
  static MedianCut of(int[] pixels, int most) {
    MedianCut cut = new MedianCut();
    cut.count(pixels);
    cut.cut(most);
    return cut;
  }

  /** The colours. */
  int[] colors() {
    return colors.clone();
  }

  /** Which of them stands for a colour that was among the pixels. */
  int index(int pixel) {
    return indices[cell(pixel)] & 0xff;
  }

  private static int cell(int pixel) {
    int cell = 0;
    for (int shift : SHIFTS) {
      cell = cell << BITS | channel(pixel, shift) >> DROPPED;
    }
    return cell;
  }

  private static int channel(int pixel, int shift) {
    return pixel >> shift & 0xff;
  }

  private void count(int[] pixels) {
    for (int pixel : pixels) {
      int cell = cell(pixel);
      counts[cell]++;
      for (int i = 0; i < SHIFTS.length; i++) {
        sums[i][cell] += channel(pixel, SHIFTS[i]);
      }
    }
    int found = 0;
    cells = new long[(int) Arrays.stream(counts).filter(each -> each > 0).count()];
    for (int cell = 0; cell < CELLS; cell++) {
      if (counts[cell] > 0) {
        cells[found++] = cell;
      }
    }
  }

  private void cut(int most) {
    var boxes =
        new PriorityQueue<Box>(
            Comparator.comparingLong(Box::weight).reversed().thenComparingInt(Box::from));
    if (cells.length > 0) {
      boxes.add(box(0, cells.length));
    }
    while (boxes.size() < most && !boxes.isEmpty() && boxes.peek().weight > 0) {
      Box widest = boxes.remove();
      int middle = halve(widest);
      boxes.add(box(widest.from, middle));
      boxes.add(box(middle, widest.to));
    }
    colors = boxes.stream().mapToInt(this::mean).toArray();
    int index = 0;
    for (Box box : boxes) {
      for (int i = box.from; i < box.to; i++) {
        indices[(int) cells[i]] = (byte) index;
      }
      index++;
    }
  }

  private int channel(long cell, int place) {
    return (int) (cell >> ((2 - place) * BITS)) & ((1 << BITS) - 1);
  }

  private Box box(int from, int to) {
    long pixels = 0;
    for (int i = from; i < to; i++) {
      pixels += counts[(int) cells[i]];
    }
    int widest = 0;
    int most = -1;
    for (int place = 0; place < SHIFTS.length; place++) {
      int low = Integer.MAX_VALUE;
      int high = 0;
      for (int i = from; i < to; i++) {
        low = Math.min(low, channel(cells[i], place));
        high = Math.max(high, channel(cells[i], place));
      }
      if (high - low > most) {
        most = high - low;
        widest = place;
      }
    }
    return new Box(from, to, widest, pixels * most * most);
  }

  /** Sorts a box and finds where one half of its pixels ends; both halves have a cell. */
  private int halve(Box box) {
    long[] sorted = new long[box.to - box.from];
    long total = 0;
    for (int i = 0; i < sorted.length; i++) {
      long cell = cells[box.from + i];
      sorted[i] = (long) channel(cell, box.place) << Integer.SIZE | cell;
      total += counts[(int) cell];
    }
    Arrays.sort(sorted);
    long before = 0;
    int middle = 0;
    for (int i = 0; i < sorted.length; i++) {
      cells[box.from + i] = (int) sorted[i];
      if (2 * before < total) {
        middle = i;
      }
      before += counts[(int) sorted[i]];
    }
    return box.from + Math.clamp(middle + 1, 1, sorted.length - 1);
  }

  private int mean(Box box) {
    long pixels = 0;
    long[] channels = new long[SHIFTS.length];
    for (int i = box.from; i < box.to; i++) {
      int cell = (int) cells[i];
      pixels += counts[cell];
      for (int place = 0; place < SHIFTS.length; place++) {
        channels[place] += sums[place][cell];
      }
    }
    int color = 0xff;
    for (long channel : channels) {
      color = color << Byte.SIZE | (int) ((channel + pixels / 2) / pixels);
    }
    return color;
  }
}
