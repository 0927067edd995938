package flatline.cli;

import flatline.model.lesson.Lesson;

/** Makes a lesson's handout; it takes painters, which the command line itself has none of. */
public interface HandoutMaker {

  /**
   * The file.
   *
   * @throws InterruptedException if this thread is interrupted meanwhile
   */
  byte[] make(Lesson lesson) throws InterruptedException;
}
