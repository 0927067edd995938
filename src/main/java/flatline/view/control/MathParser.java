package flatline.view.control;

import java.util.ArrayList;

/**
 * Turns the notation of formulas into boxes: {@code ^{…}} raises, {@code _{…}} lowers, {@code
 * {a|b}} is a fraction. Single letters are slanted; names of functions, figures and signs are not.
 */
public final class MathParser {

  private static final double RAISED = 0.5;
  private static final double LOWERED = -0.25;
  private static final String SLANTED = "letter";
  private static final String SMALL = "script";

  private final String source;
  private final boolean small;
  private int at;

  private MathParser(String source, boolean small) {
    this.source = source;
    this.small = small;
  }

  /**
   * The box of an expression.
   *
   * @throws IllegalArgumentException if a brace is not closed
   */
  public static MathBox parse(String expression) {
    return new MathParser(expression, false).row();
  }

  private MathBox row() {
    var boxes = new ArrayList<MathBox>();
    while (at < source.length()) {
      char next = source.charAt(at);
      if (next == '^' || next == '_') {
        at++;
        MathBox script = new MathParser(braced(), true).row();
        boxes.add(new MathBox.Shifted(script, next == '^' ? RAISED : LOWERED));
      } else if (next == '{') {
        boxes.add(fraction(braced()));
      } else {
        boxes.add(run());
      }
    }
    return new MathBox.Row(boxes);
  }

  private static MathBox fraction(String inside) {
    int bar = inside.indexOf('|');
    if (bar < 0) {
      throw new IllegalArgumentException("a fraction needs a |: " + inside);
    }
    return new MathBox.Fraction(parse(inside.substring(0, bar)), parse(inside.substring(bar + 1)));
  }

  /** What stands between the brace here and the one that closes it; goes on behind that. */
  private String braced() {
    int depth = 0;
    for (int i = at; i < source.length(); i++) {
      depth += source.charAt(i) == '{' ? 1 : source.charAt(i) == '}' ? -1 : 0;
      if (depth == 0) {
        String inside = source.substring(at + 1, i);
        at = i + 1;
        return inside;
      }
    }
    throw new IllegalArgumentException("a brace is not closed: " + source);
  }

  private MathBox run() {
    int start = at;
    boolean letters = Character.isLetter(source.charAt(at));
    while (at < source.length() && isPlain(source.charAt(at)) && isLetter(at) == letters) {
      at++;
    }
    String words = source.substring(start, at);
    var styles = new ArrayList<String>();
    if (letters && words.length() == 1) {
      styles.add(SLANTED);
    }
    if (small) {
      styles.add(SMALL);
    }
    return new MathBox.Run(words, styles.toArray(String[]::new));
  }

  private boolean isLetter(int index) {
    return Character.isLetter(source.charAt(index));
  }

  private static boolean isPlain(char c) {
    return c != '^' && c != '_' && c != '{';
  }
}
