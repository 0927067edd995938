package flatline.view;

import javafx.geometry.Orientation;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/**
 * Scrolls up and down what does not fit. It asks for the height that its content has in the width
 * at hand, where a plain scroll pane asks without saying for which width.
 */
public final class ContentScroll extends ScrollPane {

  private final Region content;

  public ContentScroll(Region content) {
    super(content);
    this.content = content;
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    double inside = width < 0 ? width : width - snappedLeftInset() - snappedRightInset();
    return content.prefHeight(inside) + snappedTopInset() + snappedBottomInset();
  }

  /**
   * Scrolls on.
   *
   * @param share of what is seen at once; below 0 back up
   */
  void scroll(double share) {
    double hidden = content.getHeight() - getViewportBounds().getHeight();
    if (hidden > 0) {
      double by = share * getViewportBounds().getHeight() / hidden;
      setVvalue(Math.clamp(getVvalue() + by, 0, 1));
    }
  }
}
