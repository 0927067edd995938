package flatline.view.presenter;

import flatline.view.ContentScroll;
import flatline.view.Ui;
import flatline.view.life.Life;
import flatline.view.window.MainWindow;
import flatline.viewmodel.presenter.Cover;
import flatline.viewmodel.presenter.PresenterViewModel;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/** The window as a class sees it: without a header, and with what is laid over the picture. */
public final class AudienceView {

  /** What else is away while a class looks on says the style sheet. */
  private static final String PRESENTING = "presenting";

  /** Of the words that are seen at once; a few stay, to find on. */
  private static final double PAGE = 0.75;

  private final MainWindow window;
  private final PresenterViewModel presenter;
  private final PresenterBar bar;
  private final PointerRing ring;
  private final Region cover = new Region();
  private Optional<Node> focus = Optional.empty();

  private AudienceView(MainWindow window, PresenterViewModel presenter, Ui ui) {
    this.window = window;
    this.presenter = presenter;
    bar = new PresenterBar(presenter, ui);
    ring = new PointerRing(ui);
    cover.setId("cover");
  }

  /** Lets a window be shown to a class. */
  public static void install(MainWindow window, PresenterViewModel presenter, Ui ui) {
    new AudienceView(window, presenter, ui).install(ui);
  }

  private void install(Ui ui) {
    window.putForemost("keys.present", PresenterKeys.of(presenter));
    window.layOverPicture(new FrozenPicture(presenter, window.picture(), ui.texts()));
    window.layOver(ring);
    window.layOver(cover);
    presenter.readFirst(this::scrollOn);
    cover.setOnMouseClicked(_ -> presenter.toggleCover(presenter.coverProperty().get()));
    window.addEventFilter(MouseEvent.MOUSE_MOVED, this::follow);
    window.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::follow);
    var life = new Life(window);
    life.hear(presenter.presentingProperty(), this::present);
    life.hear(presenter.coverProperty(), this::cover);
    life.hear(presenter.ringProperty(), ring::setVisible);
    life.hear(presenter.bar().shownProperty(), _ -> point());
    life.hear(presenter.ringProperty(), _ -> point());
  }

  /** Shows more of a step whose words are too large for all of it. */
  private boolean scrollOn() {
    if (window.lookup("#lesson-scroll") instanceof ContentScroll words && words.hasMore()) {
      words.scroll(PAGE);
      return true;
    }
    return false;
  }

  private void follow(MouseEvent event) {
    ring.moveTo(event.getX(), event.getY());
    presenter.stir();
  }

  private void present(boolean now) {
    window.showHeader(!now);
    if (now) {
      // Before the first show it is in no scene: it costs a start nothing.
      window.putBelow(bar);
    }
    window.getStyleClass().remove(PRESENTING);
    if (now) {
      window.getStyleClass().add(PRESENTING);
    }
    bar.setVisible(now);
    bar.setManaged(now);
    point();
    if (now) {
      focus = Optional.ofNullable(window.getScene().getFocusOwner());
      // With no control's own keys in their way, keys and clickers go to the show.
      window.requestFocus();
    } else {
      // It may be among what comes back with the same news.
      focus.ifPresent(before -> Platform.runLater(before::requestFocus));
      focus = Optional.empty();
    }
  }

  private void cover(Cover now) {
    cover.setVisible(now != Cover.NONE);
    cover.getStyleClass().setAll("cover", now == Cover.WHITE ? "white" : "black");
  }

  /** A pointer that rests is not to be looked at. */
  private void point() {
    boolean rests = presenter.isPresenting() && !presenter.bar().shownProperty().get();
    window.setCursor(rests && !presenter.ringProperty().get() ? Cursor.NONE : null);
    cover.setCursor(Cursor.NONE);
  }
}
