/** Flatline: what an activation function does to a neural network. */
module flatline {
  requires atlantafx.base;
  requires de.siegmar.fastcsv;
  requires javafx.controls;
  requires org.apache.commons.statistics.descriptive;
  requires org.apache.commons.statistics.distribution;
  requires org.apache.commons.statistics.inference;
  requires org.commonmark;
  requires org.controlsfx.controls;
  requires org.kordamp.ikonli.core;
  requires org.kordamp.ikonli.feather;
  requires org.kordamp.ikonli.javafx;
  requires static jdk.incubator.vector;
  requires static org.jspecify;
  requires tools.jackson.core;

  exports flatline.app to
      javafx.graphics;
}
