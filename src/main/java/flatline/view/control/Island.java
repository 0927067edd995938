package flatline.view.control;

import flatline.view.life.Life;
import javafx.application.Platform;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/**
 * Keeps what changes with every frame from laying out the whole window anew: its content is laid
 * out by itself, and only where it needs more width than it has, or another height, do those around
 * it hear of it. What needs less width keeps what it has, so that its neighbours stand still.
 */
public final class Island extends Region {

  private final Region content;
  private double askedWidth;
  private double laidHeight;

  /**
   * @param content is this one's from now on
   */
  public Island(Region content) {
    this.content = content;
    content.setManaged(false);
    getChildren().add(content);
    Life.own(
        content.needsLayoutProperty(),
        needs -> {
          if (!needs) {
            ask();
          }
        });
  }

  /** When its content is about to be laid out. */
  private void ask() {
    double width = content.prefWidth(-1);
    boolean wider = width > getWidth() && width > askedWidth;
    if (wider || content.prefHeight(getWidth()) != laidHeight) {
      askedWidth = width;
      requestLayout();
      // Those around do not hear that while they lay themselves out, and it is asked but once.
      Platform.runLater(this::requestLayout);
    }
  }

  @Override
  protected void layoutChildren() {
    if (content.prefWidth(-1) <= getWidth()) {
      askedWidth = 0; // it has what it asked for, and may be given less again
    }
    laidHeight = content.prefHeight(getWidth());
    content.resizeRelocate(0, 0, getWidth(), getHeight());
  }

  @Override
  public Orientation getContentBias() {
    return content.getContentBias();
  }

  @Override
  protected double computeMinWidth(double height) {
    return content.minWidth(height);
  }

  @Override
  protected double computePrefWidth(double height) {
    return content.prefWidth(height);
  }

  @Override
  protected double computeMinHeight(double width) {
    return content.minHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    return content.prefHeight(width);
  }
}
