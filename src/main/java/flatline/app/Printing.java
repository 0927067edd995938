package flatline.app;

import flatline.cli.HandoutMaker;
import flatline.export.Handout;
import flatline.model.lesson.Lesson;
import flatline.view.Fonts;
import flatline.view.Texts;

/** Makes handouts where there may be no screen. */
final class Printing implements HandoutMaker {

  @Override
  public byte[] make(Lesson lesson) throws InterruptedException {
    // Texts are measured by the toolkit, which would look for a screen and find fault if there is
    // none.
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    Fonts.load();
    return Handout.of(lesson, new Texts());
  }
}
