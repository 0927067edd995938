package flatline.view.training;

import javafx.scene.layout.Region;

/** A plane and a network side by side: the plane is square, the network gets the rest. */
final class CardBody extends Region {

  private static final double LARGEST_SHARE = 0.575;
  private static final double GAP = 14;
  private static final double LEAST = 60;

  private final Region plane;
  private final Region network;

  CardBody(Region plane, Region network) {
    this.plane = plane;
    this.network = network;
    getChildren().addAll(plane, network);
    setMinHeight(LEAST);
    setPrefHeight(LEAST);
  }

  /** The height at which the plane is as large as a width allows. */
  double idealHeight(double width) {
    return LARGEST_SHARE * width;
  }

  @Override
  protected void layoutChildren() {
    double side = Math.floor(Math.min(getHeight(), LARGEST_SHARE * getWidth()));
    double top = Math.floor((getHeight() - side) / 2);
    plane.resizeRelocate(0, top, side, side);
    network.resizeRelocate(side + GAP, 0, getWidth() - side - GAP, getHeight());
  }
}
