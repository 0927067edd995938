package flatline.export.raster;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/** The compression of GIF, LZW: runs of pixels that were seen before become one code each. */
final class RunCoding {

  private static final int MOST_CODES = 4096;
  private static final int COLORS = 256;
  private static final int MOST_IN_BLOCK = 255;

  private final int colorBits;
  private final int clear;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final byte[] block = new byte[MOST_IN_BLOCK];

  /** The code of a known run and one more colour, at run · 256 + colour; 0 if there is none. */
  private final short[] longer = new short[MOST_CODES * COLORS];

  private int inBlock;
  private int pending;
  private int pendingBits;
  private int codeBits;
  private int free;

  private RunCoding(int colorBits) {
    this.colorBits = colorBits;
    clear = 1 << colorBits;
  }

  /**
   * The data of a picture as they stand in the file: the size of codes, then blocks.
   *
   * @param colors the index of each pixel's colour
   * @param colorBits the bits of such an index, 2 to 8
   */
  static byte[] of(byte[] colors, int colorBits) {
    RunCoding coding = new RunCoding(colorBits);
    coding.write(colors);
    return coding.out.toByteArray();
  }

  private void write(byte[] colors) {
    out.write(colorBits);
    codeBits = colorBits + 1;
    begin();
    int run = colors[0] & 0xff;
    for (int i = 1; i < colors.length; i++) {
      int color = colors[i] & 0xff;
      int known = longer[run * COLORS + color];
      if (known != 0) {
        run = known;
      } else {
        put(run);
        learn(run * COLORS + color);
        run = color;
      }
    }
    put(run);
    put(clear + 1);
    flushBits();
    flushBlock();
    out.write(0);
  }

  /** Forgets all runs. */
  private void begin() {
    put(clear);
    Arrays.fill(longer, (short) 0);
    free = clear + 2;
    codeBits = colorBits + 1;
  }

  private void learn(int place) {
    if (free < MOST_CODES) {
      longer[place] = (short) free++;
    } else {
      begin();
    }
  }

  private void put(int code) {
    pending |= code << pendingBits;
    pendingBits += codeBits;
    while (pendingBits >= Byte.SIZE) {
      put((byte) pending);
      pending >>>= Byte.SIZE;
      pendingBits -= Byte.SIZE;
    }
    // Who reads learns each run one code later.
    if (free > (1 << codeBits) - 1 && codeBits < 12) {
      codeBits++;
    }
  }

  private void flushBits() {
    if (pendingBits > 0) {
      put((byte) pending);
    }
  }

  private void put(byte value) {
    block[inBlock++] = value;
    if (inBlock == MOST_IN_BLOCK) {
      flushBlock();
    }
  }

  private void flushBlock() {
    if (inBlock > 0) {
      out.write(inBlock);
      out.write(block, 0, inBlock);
      inBlock = 0;
    }
  }
}
