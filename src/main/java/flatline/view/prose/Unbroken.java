package flatline.view.prose;

/** Keeps on one line what is read in one: a number with its percent sign, a name with its value. */
public final class Unbroken {

  private Unbroken() {}

  /** The same words, with spaces at which no line ends where none should. */
  public static String of(String words) {
    return words.replace(" %", "\u00a0%").replace(" = ", "\u00a0=\u00a0");
  }
}
