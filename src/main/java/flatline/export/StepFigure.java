package flatline.export;

import flatline.model.activation.LeakyRelu;
import flatline.model.activation.Relu;
import flatline.model.lesson.Condition;
import flatline.model.lesson.Excerpt;
import flatline.model.lesson.Highlight;
import flatline.model.lesson.LessonPage;
import flatline.model.lesson.LessonPart;
import flatline.model.lesson.Step;
import flatline.model.loop.Snapshot;
import flatline.model.network.UnitRef;
import flatline.view.plot.Look;
import flatline.view.plot.Phrases;
import flatline.view.plot.time.Figure;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Draws what is seen in a step. */
final class StepFigure {

  private static final int CUSTOMARY_SEEDS = 20;

  /** More runs would keep somebody waiting who only wants to print. */
  private static final int MOST_SEEDS = 200;

  private final Html html;
  private final Phrases texts;
  private final FunctionFigure functions;
  private final RunFigure run;
  private final SeedFigure seeds;

  StepFigure(Html html, Phrases texts, Look look, PictureIds ids) {
    this.html = html;
    this.texts = texts;
    functions = new FunctionFigure(html, texts, look, ids);
    run = new RunFigure(html, texts, look, ids);
    seeds = new SeedFigure(html, texts, look, ids);
  }

  /**
   * Draws it.
   *
   * @param inTheEnd as it is when the step has been played, not as it begins
   * @throws InterruptedException if this thread is interrupted meanwhile
   */
  void draw(Step step, boolean inTheEnd) throws InterruptedException {
    Optional<Excerpt> excerpt = step.state().excerpt();
    html.raw("<figure>");
    if (step.state().page() == LessonPage.FUNCTIONS) {
      functions.draw(
          excerpt
              .map(each -> each.scenario().setup().contenders())
              .orElse(List.of(new Relu(), new LeakyRelu(LeakyRelu.CUSTOMARY_ALPHA))));
    } else if (excerpt.isPresent()) {
      draw(step, excerpt.get(), inTheEnd);
    }
    html.raw("</figure>");
  }

  private void draw(Step step, Excerpt excerpt, boolean inTheEnd) throws InterruptedException {
    switch (step.state().page()) {
      case TRAINING -> run(step, excerpt, inTheEnd ? excerpt.to() : excerpt.from());
      case STUDY_COMPARE -> seeds.draw(excerpt.scenario(), seeds(step));
      case STUDY_MAP -> html.tag("figcaption", "", texts.get("handout.open.map"));
      case STUDY_REMEDIES -> html.tag("figcaption", "", texts.get("handout.open.remedies"));
      case STUDY_LONG_RUN -> html.tag("figcaption", "", texts.get("handout.open.longRun"));
      case STUDY_THEORY -> html.tag("figcaption", "", texts.get("handout.open.theory"));
      case STUDY_DIGITS -> html.tag("figcaption", "", texts.get("handout.open.digits"));
      case FUNCTIONS -> throw new AssertionError("it has no run");
    }
  }

  private void run(Step step, Excerpt excerpt, long at) {
    List<Highlight> lit = step.state().highlights();
    boolean ofDead = lit.contains(new Highlight.OfPart(LessonPart.DEAD));
    Optional<Figure> figure =
        at == 0 ? Optional.empty() : Optional.of(ofDead ? Figure.SILENT : Figure.LOSS);
    int contenders = excerpt.scenario().setup().contenders().size();
    run.draw(
        Snapshot.of(excerpt.scenario(), at),
        IntStream.range(0, contenders).mapToObj(i -> selected(lit, i)).toList(),
        figure);
  }

  private static Optional<UnitRef> selected(List<Highlight> lit, int contender) {
    for (Highlight each : lit) {
      if (each instanceof Highlight.OfUnit(int of, int layer, int unit) && of == contender) {
        return Optional.of(new UnitRef(layer, unit));
      }
    }
    return Optional.empty();
  }

  private static int seeds(Step step) {
    return step.claims().stream()
        .flatMap(each -> each.condition().chance().stream())
        .mapToInt(Condition.Chance::seeds)
        .findFirst()
        .stream()
        .map(each -> Math.min(each, MOST_SEEDS))
        .findFirst()
        .orElse(CUSTOMARY_SEEDS);
  }
}
