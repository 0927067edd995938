package flatline.app;

import flatline.model.lesson.LessonPage;
import flatline.view.Sheet;
import flatline.view.Ui;
import flatline.view.help.HelpActs;
import flatline.view.help.HelpSheet;
import flatline.view.help.ShownWords;
import flatline.view.key.KeyGroup;
import flatline.view.window.HelpMaker;
import flatline.viewmodel.help.HelpViewModel;
import java.util.List;
import java.util.function.Consumer;

/** Opens help, where it was left, on the keys and words that the window has now. */
final class HelpDesk implements HelpMaker {

  private final HelpViewModel help = new HelpViewModel();
  private final Ui ui;
  private final Consumer<LessonPage> show;
  private final GuideFile guides;

  HelpDesk(Ui ui, Consumer<LessonPage> show, GuideFile guides) {
    this.ui = ui;
    this.show = show;
    this.guides = guides;
  }

  @Override
  public Sheet make(List<KeyGroup> keys, Runnable close) {
    help.lookFor("");
    var words = new ShownWords(ui.texts(), keys);
    help.read(words);
    Runnable print = () -> guides.save(words);
    return new HelpSheet(help, ui, new HelpActs(show, print, close));
  }
}
