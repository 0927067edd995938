package flatline.view.window;

import flatline.view.Sheet;
import flatline.view.key.KeyGroup;
import java.util.List;

/** Makes the sheet of help whenever it is opened. */
public interface HelpMaker {

  /**
   * The sheet.
   *
   * @param keys all that there are now
   * @param close takes it away
   */
  Sheet make(List<KeyGroup> keys, Runnable close);
}
