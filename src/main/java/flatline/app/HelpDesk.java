package flatline.app;

import flatline.model.lesson.LessonPage;
import flatline.view.HelpMaker;
import flatline.view.Sheet;
import flatline.view.Ui;
import flatline.view.help.HelpActs;
import flatline.view.help.HelpSheet;
import flatline.view.help.ShownWords;
import flatline.view.key.KeyGroup;
import flatline.viewmodel.help.HelpViewModel;
import java.util.List;
import java.util.function.Consumer;

/** Opens help, where it was left, on the keys and words that the window has now. */
final class HelpDesk implements HelpMaker {

  private final HelpViewModel help = new HelpViewModel();
  private final Ui ui;
  private final Consumer<LessonPage> show;

  HelpDesk(Ui ui, Consumer<LessonPage> show) {
    this.ui = ui;
    this.show = show;
  }

  @Override
  public Sheet make(List<KeyGroup> keys, Runnable close) {
    help.lookFor("");
    help.read(new ShownWords(ui.texts(), keys));
    return new HelpSheet(help, ui, new HelpActs(show, close));
  }
}
