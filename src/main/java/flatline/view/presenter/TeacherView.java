package flatline.view.presenter;

import flatline.model.lesson.Step;
import flatline.view.ContentScroll;
import flatline.view.Texts;
import flatline.view.life.Life;
import flatline.viewmodel.lesson.OpenLesson;
import flatline.viewmodel.presenter.Frozen;
import flatline.viewmodel.presenter.PresenterViewModel;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * The teacher's window: notes, this step and the next, votes, the time, and what the class sees.
 */
public final class TeacherView extends VBox {

  private final PresenterViewModel presenter;
  private final Texts texts;
  private final Label place = label("teacher-place", "muted");
  private final Label sees = label("teacher-sees", "muted");
  private final Label run = label("teacher-run", "muted");
  private final VBox notes = new VBox();
  private final VBox steps = new VBox();

  public TeacherView(PresenterViewModel presenter, Texts texts) {
    this.presenter = presenter;
    this.texts = texts;
    setId("teacher");
    getStyleClass().add("teacher");
    var middle = new HBox(card(notes), card(steps));
    middle.getStyleClass().add("teacher-middle");
    VBox.setVgrow(middle, Priority.ALWAYS);
    notes.getStyleClass().add("teacher-notes");
    steps.getStyleClass().add("teacher-steps");
    getChildren().addAll(head(), middle, foot(new PresenterControls(presenter, texts, this)));
    var life = new Life(this);
    var open = presenter.lessons().openProperty();
    life.hear(open, _ -> showStep());
    life.hear(
        open.flatMap(now -> now.map(OpenLesson::placeProperty).orElse(null)).orElse(0),
        _ -> showStep());
    life.hear(presenter.coverProperty(), _ -> showSeen());
    life.hear(presenter.frozenProperty(), _ -> showSeen());
    life.hear(
        presenter.run().step(),
        now -> run.setText(texts.get("teacher.run", texts.numbers().grouped(now.longValue()))));
  }

  private static Label label(String id, String... styles) {
    var label = new Label();
    label.setId(id);
    label.getStyleClass().addAll(styles);
    return label;
  }

  private static StackPane card(VBox content) {
    var card = new StackPane(new ContentScroll(content));
    card.getStyleClass().add("card");
    HBox.setHgrow(card, Priority.ALWAYS);
    return card;
  }

  private HBox head() {
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    var seen = new VBox(place, sees);
    seen.getStyleClass().add("teacher-seen");
    seen.setAlignment(Pos.CENTER_RIGHT);
    var head = new HBox(new ClockRow(presenter, texts), space, seen);
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  private FlowPane foot(PresenterControls make) {
    var foot = new FlowPane();
    foot.getStyleClass().addAll("teacher-foot", "presenter-bar");
    foot.getChildren()
        .addAll(make.back(presenter.lessons()::back), make.next(presenter::goOn), make.play());
    foot.getChildren().addAll(make.picture());
    foot.getChildren().addAll(make.sizes());
    foot.getChildren().addAll(make.end(), run);
    return foot;
  }

  private void showStep() {
    Optional<OpenLesson> open = presenter.lessons().openProperty().get();
    notes.getChildren().setAll(caption("teacher.notes"));
    steps.getChildren().clear();
    place.setText("");
    open.ifPresentOrElse(this::showStep, () -> notes.getChildren().add(said("teacher.none")));
  }

  private void showStep(OpenLesson open) {
    List<Step> all = open.lesson().steps();
    int at = open.placeProperty().get();
    place.setText(
        texts.get(
            "teacher.place",
            open.lesson().title(),
            Integer.toString(at + 1),
            Integer.toString(all.size())));
    List<String> written = open.step().wording().notes();
    written.forEach(note -> notes.getChildren().add(wrapped(note, "note")));
    if (written.isEmpty()) {
      notes.getChildren().add(said("teacher.silent"));
    }
    steps.getChildren().addAll(caption("teacher.now"), wrapped(open.step().heading(), "heading"));
    open.poll().ifPresent(poll -> steps.getChildren().add(new VoteTable(poll, texts)));
    steps.getChildren().add(caption("teacher.next"));
    if (open.hasNext()) {
      Label next = wrapped(all.get(at + 1).heading(), "title");
      next.setId("teacher-next");
      steps.getChildren().add(next);
    } else {
      steps.getChildren().add(said("teacher.end"));
    }
  }

  private Label caption(String key) {
    return wrapped(texts.get(key), "caption", "muted");
  }

  private Label said(String key) {
    return wrapped(texts.get(key), "muted");
  }

  private static Label wrapped(String text, String... styles) {
    var label = new Label(text);
    label.getStyleClass().addAll(styles);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  private void showSeen() {
    sees.setText(
        switch (presenter.coverProperty().get()) {
          case BLACK -> texts.get("teacher.sees.black");
          case WHITE -> texts.get("teacher.sees.white");
          case NONE -> presenter.frozenProperty().get().map(this::said).orElseGet(this::picture);
        });
  }

  private String picture() {
    return texts.get("teacher.sees");
  }

  private String said(Frozen frozen) {
    OptionalLong step = frozen.step();
    return step.isPresent()
        ? texts.get("teacher.sees.frozenAt", texts.numbers().grouped(step.getAsLong()))
        : texts.get("teacher.sees.frozen");
  }
}
