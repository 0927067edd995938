package flatline.view;

import javafx.geometry.Orientation;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/**
 * Scrolls up and down what does not fit. It asks for the height that its content has in the width
 * at hand, where a plain scroll pane asks without saying for which width.
 */
public class ContentScroll extends ScrollPane {

  /** Share of what is seen that lies before what is to be seen. */
  private static final double BEFORE = 0.3;

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
   * Scrolls so that a part of the content is in sight, with some of what is before it.
   *
   * @param top of the part, in the content's pixels
   * @param height of the part
   */
  public void reveal(double top, double height) {
    double seen = getViewportBounds().getHeight();
    double hidden = content.getHeight() - seen;
    double from = getVvalue() * hidden;
    if (hidden > 0 && (top < from || top + height > from + seen)) {
      setVvalue(Math.clamp((top - seen * BEFORE) / hidden, 0, 1));
    }
  }

  /** Whether there is more below what is seen. */
  public boolean hasMore() {
    return content.getHeight() > getViewportBounds().getHeight() + 1 && getVvalue() < getVmax();
  }

  /**
   * Scrolls on.
   *
   * @param share of what is seen at once; below 0 back up
   */
  public void scroll(double share) {
    double hidden = content.getHeight() - getViewportBounds().getHeight();
    if (hidden > 0) {
      double by = share * getViewportBounds().getHeight() / hidden;
      setVvalue(Math.clamp(getVvalue() + by, 0, 1));
    }
  }
}
