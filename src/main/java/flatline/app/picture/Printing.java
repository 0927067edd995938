package flatline.app.picture;

import flatline.cli.HandoutMaker;
import flatline.export.Handout;
import flatline.model.lesson.Lesson;
import flatline.view.Fonts;
import flatline.view.Texts;

/** Makes handouts where there may be no screen. */
public final class Printing implements HandoutMaker {

  /** To be done before the first text is measured. */
  static void prepare() {
    // Texts are measured by the toolkit, which would look for a screen and find fault if there is
    // none.
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    Fonts.load();
  }

  @Override
  public byte[] make(Lesson lesson) throws InterruptedException {
    prepare();
    return Handout.of(lesson, new Texts());
  }
}
