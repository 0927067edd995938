package flatline.export;

import flatline.export.vector.Xml;

/** Writes HTML that is XML too. */
final class Html {

  private final StringBuilder page = new StringBuilder();

  /** Writes an element with what stands in it. */
  Html tag(String name, Runnable content) {
    return tag(name, "", content);
  }

  /**
   * Writes an element with what stands in it.
   *
   * @param style the class by which the style sheet finds it; may be empty
   */
  Html tag(String name, String style, Runnable content) {
    page.append('<').append(name);
    if (!style.isEmpty()) {
      page.append(" class=\"").append(style).append('"');
    }
    page.append('>');
    content.run();
    page.append("</").append(name).append('>');
    return this;
  }

  /** Writes an element with a text in it. */
  Html tag(String name, String style, String text) {
    return tag(name, style, () -> text(text));
  }

  /** Writes a text. */
  Html text(String text) {
    page.append(Xml.of(text));
    return this;
  }

  /** Writes what is markup already. */
  Html raw(String markup) {
    page.append(markup);
    return this;
  }

  @Override
  public String toString() {
    return page.toString();
  }
}
