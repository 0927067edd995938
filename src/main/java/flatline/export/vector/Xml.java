package flatline.export.vector;

/** Text as XML and HTML take it. */
public final class Xml {

  private Xml() {}

  /** A text between tags or within quotes; what XML cannot hold becomes a replacement character. */
  public static String of(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints()
        .forEach(point -> {
          switch (point) {
            case '&' -> escaped.append("&amp;");
            case '<' -> escaped.append("&lt;");
            case '>' -> escaped.append("&gt;");
            case '"' -> escaped.append("&quot;");
            case '\'' -> escaped.append("&#39;");
            default -> escaped.appendCodePoint(isAllowed(point) ? point : '\uFFFD');
          }
        });
    return escaped.toString();
  }

  private static boolean isAllowed(int point) {
    boolean control = point < ' ' && point != '\t' && point != '\n' && point != '\r';
    boolean half = point >= 0xD800 && point <= 0xDFFF;
    return !control && !half && point != 0xFFFE && point != 0xFFFF;
  }
}
