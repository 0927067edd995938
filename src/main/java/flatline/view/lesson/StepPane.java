package flatline.view.lesson;

import flatline.model.lesson.Highlight;
import flatline.model.lesson.Step;
import flatline.view.ContentScroll;
import flatline.view.ScaledIcon;
import flatline.view.Tip;
import flatline.view.Ui;
import flatline.view.life.Life;
import flatline.view.prose.Prose;
import flatline.viewmodel.lesson.LessonViewModel;
import flatline.viewmodel.lesson.OpenLesson;
import flatline.viewmodel.lesson.Poll;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Tells a lesson: the step's few words, what is to be predicted, and the way on and back. */
final class StepPane extends VBox {

  private static final double ICON = 15;
  private static final PseudoClass SPOKEN_OF = PseudoClass.getPseudoClass("spoken-of");

  private final Ui ui;
  private final LessonViewModel lessons;
  private final OpenLesson open;
  private final Label progress = new Label();
  private final ProgressBar bar = new ProgressBar();
  private final VBox words = new VBox();
  private final ContentScroll scroll = new ContentScroll(words);
  private final Button back = new Button();
  private final Button next = new Button();
  private final Button settings = new Button();

  StepPane(OpenLesson open, LessonViewModel lessons, Ui ui) {
    this.open = open;
    this.lessons = lessons;
    this.ui = ui;
    setId("lesson");
    getStyleClass().addAll("card", "lesson");
    words.getStyleClass().add("lesson-words");
    scroll.setFocusTraversable(false);
    scroll.setId("lesson-scroll");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(head(), bar, scroll, prepareSettings(), foot());
    var life = new Life(this);
    life.hear(open.placeProperty(), _ -> show());
  }

  private HBox head() {
    var title = new Label(open.lesson().title());
    title.setId("lesson-title");
    title.getStyleClass().addAll("caption", "muted");
    title.setWrapText(true);
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    progress.setId("lesson-progress");
    progress.getStyleClass().addAll("caption", "muted");
    progress.setMinWidth(USE_PREF_SIZE);
    var close = new Button();
    close.setId("lesson-close");
    close.setGraphic(ScaledIcon.of(Feather.X, ICON, ui.look()));
    close.getStyleClass().add("quiet");
    close.setMinWidth(USE_PREF_SIZE);
    close.setAccessibleText(text("lesson.close"));
    Tip.on(close, text("lesson.close.tip"));
    close.setOnAction(_ -> lessons.close());
    bar.getStyleClass().add("lesson-bar");
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.setMinHeight(USE_PREF_SIZE);
    var head = new HBox(title, progress, close);
    head.getStyleClass().add("lesson-head");
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  private Button prepareSettings() {
    settings.setText(text("lesson.settings"));
    settings.setId("lesson-settings");
    settings.getStyleClass().addAll("quiet", "link", "lesson-settings");
    settings.setOnAction(_ -> lessons.showSettings());
    return settings;
  }

  private HBox foot() {
    back.setId("lesson-back");
    back.setText(text("lesson.back"));
    back.setOnAction(_ -> lessons.back());
    next.setId("lesson-next");
    next.getStyleClass().add("accent");
    next.setMaxWidth(Double.MAX_VALUE);
    next.setOnAction(_ -> goOn());
    HBox.setHgrow(next, Priority.ALWAYS);
    var foot = new HBox(back, next);
    foot.getStyleClass().add("lesson-foot");
    return foot;
  }

  private void goOn() {
    if (open.hasNext()) {
      lessons.next();
    } else {
      lessons.close();
    }
  }

  private void show() {
    Step step = open.step();
    String of = Integer.toString(open.lesson().steps().size());
    int place = open.placeProperty().get();
    progress.setText(ui.texts().get("lesson.progress", Integer.toString(place + 1), of));
    bar.setProgress((place + 1.0) / open.lesson().steps().size());
    bar.setAccessibleText(progress.getText());
    var heading = new Label(step.heading());
    heading.setId("lesson-heading");
    heading.getStyleClass().add("lesson-heading");
    heading.setWrapText(true);
    heading.setMinHeight(Region.USE_PREF_SIZE);
    words.getChildren().setAll(heading, Prose.of(step.wording().text()));
    open.poll().ifPresent(this::add);
    scroll.setVvalue(0);
    back.setDisable(place == 0);
    settings.pseudoClassStateChanged(SPOKEN_OF, speaksOfSettings(step));
    next.setText(text(open.hasNext() ? "lesson.next" : "lesson.finish"));
  }

  private static boolean speaksOfSettings(Step step) {
    return step.state().highlights().stream().anyMatch(Highlight.OfControl.class::isInstance);
  }

  /** What is revealed is seen at once. */
  private void add(Poll poll) {
    var box = new PollBox(poll, ui);
    Life.own(box.heightProperty(), _ -> scroll.setVvalue(poll.revealedProperty().get() ? 1 : 0));
    words.getChildren().add(box);
  }

  /** The control that is to have the focus first. */
  Button next() {
    return next;
  }

  private String text(String key) {
    return ui.texts().get(key);
  }
}
