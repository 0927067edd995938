package flatline.interchange.table;

import flatline.interchange.FileBytes;
import flatline.interchange.table.TableTrouble.Argument;
import flatline.interchange.table.TableTrouble.Kind;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The text of a table.
 *
 * @param name what its file is called, for messages; of what was copied, what the window calls it
 * @param text all of it, without a byte order mark
 */
public record TableText(String name, String text) {

  /** How files of tables end. */
  private static final String[] SUFFIXES = {".csv", ".tsv", ".txt"};

  /** A million rows of a few numbers are less than half of it. */
  private static final int MOST_MEGABYTES = 256;

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** Whether a file is called as tables are. */
  public static boolean isNamed(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return Stream.of(SUFFIXES).anyMatch(lower::endsWith);
  }

  /**
   * Reads a file.
   *
   * @throws IOException if it cannot be read; the message says why
   * @throws TableException if it is too large
   */
  public static TableText read(Path file) throws IOException, TableException {
    int most = MOST_MEGABYTES << 20;
    byte[] bytes = FileBytes.read(file, most + 1);
    if (bytes.length > most) {
      throw new TableException(Kind.SIZE, new Argument.HowMany(MOST_MEGABYTES));
    }
    return of(String.valueOf(file.getFileName()), decode(bytes));
  }

  /** A text that was copied. */
  public static TableText of(String name, String text) {
    boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
    return new TableText(name, marked ? text.substring(1) : text);
  }

  /** Spreadsheets write UTF-8, UTF-16 with a mark, or whatever was usual in their country. */
  private static String decode(byte[] bytes) {
    boolean marked = bytes.length > 1 && (bytes[0] & 0xff) + (bytes[1] & 0xff) == 0xfe + 0xff;
    if (marked && (bytes[0] & 0xff) >= 0xfe) {
      return new String(bytes, StandardCharsets.UTF_16);
    }
    try {
      Charset charset = StandardCharsets.UTF_8;
      return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException other) {
      return new String(bytes, StandardCharsets.ISO_8859_1);
    }
  }
}
