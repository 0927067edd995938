package hello;

/** Prints one line. */
public final class Main {
  private Main() {}

  /** Prints the line and ends. */
  public static void main(String[] args) {
    System.out.println("Hello World");
  }
}
