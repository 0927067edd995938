package flatline.export;

/** Tells the pictures of one document apart. */
final class PictureIds {

  private int last;

  String next() {
    return "picture" + ++last;
  }
}
