package flatline.view.study.run;

import flatline.view.life.Life;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/**
 * As high as there is room for, so that pictures fill it; where what is in it needs more, it
 * scrolls instead of pressing them flat.
 */
public final class FindingsScroll extends ScrollPane {

  private boolean unfolding;

  /**
   * @param details whether what stands last is unfolded; then it is brought into sight
   */
  public FindingsScroll(Region content, ObservableValue<Boolean> details) {
    super(content);
    getStyleClass().add("findings-scroll");
    setFitToWidth(true);
    setFitToHeight(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    new Life(this).hear(details, open -> unfolding = open);
    Life.own(content.heightProperty(), (was, now) -> follow(now.doubleValue() > was.doubleValue()));
  }

  /** Once, so that who scrolls back is left in peace. */
  private void follow(boolean higher) {
    if (unfolding && higher) {
      unfolding = false;
      setVvalue(getVmax());
    }
  }
}
