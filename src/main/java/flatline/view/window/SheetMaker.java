package flatline.view.window;

import flatline.view.Sheet;
import flatline.view.Texts;

/** Makes a sheet each time when it is opened. */
public interface SheetMaker {

  /**
   * The sheet.
   *
   * @param close takes it away
   */
  Sheet make(Texts texts, Runnable close);
}
