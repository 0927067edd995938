package flatline.model.lesson;

import flatline.model.scenario.Control;

/** What a step speaks of, and is lit for it. */
public sealed interface Highlight {

  /**
   * One of the networks, with all that is shown of it.
   *
   * @param contender which one, from 0
   */
  record OfContender(int contender) implements Highlight {}

  /**
   * A hidden unit of one of the networks.
   *
   * @param contender which one, from 0
   * @param layer the hidden layer, from 0
   * @param unit the unit in it, from 0
   */
  record OfUnit(int contender, int layer, int unit) implements Highlight {}

  /** A part of the window, of every network. */
  record OfPart(LessonPart part) implements Highlight {}

  /** Something to set. */
  record OfControl(Control control) implements Highlight {}
}
