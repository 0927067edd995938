package flatline.view.control;

import flatline.model.activation.Activation;
import flatline.model.activation.Formula;
import flatline.model.activation.Source;
import flatline.view.Texts;
import flatline.viewmodel.Concept;
import flatline.viewmodel.TextKeys;
import java.util.List;
import java.util.Optional;

/**
 * A term as a tip explains it.
 *
 * @param title the term itself
 * @param says what it means, in a sentence or two
 * @param formulas in the notation of {@link MathParser}, one a line
 * @param source where it is from
 */
public record TaughtTerm(String title, String says, List<String> formulas, String source) {

  /** Copies the list. */
  public TaughtTerm {
    formulas = List.copyOf(formulas);
  }

  /** A concept of the field. */
  public static TaughtTerm of(Concept concept, Texts texts) {
    return new TaughtTerm(
        texts.get(Concept.TITLES.of(concept)),
        texts.get(Concept.SAYS.of(concept)),
        List.of(texts.get(Concept.FORMULAS.of(concept))),
        texts.get(Concept.SOURCES.of(concept)));
  }

  /** An activation, with its parameter as it is. */
  public static TaughtTerm of(Activation activation, Texts texts) {
    Source source = activation.source();
    return new TaughtTerm(
        texts.name(activation),
        texts.get(TextKeys.ACTIVATIONS_SAY.of(activation.id())),
        activation.formula().cases().stream().map(each -> line(each, texts)).toList(),
        texts.get(
            "fact.citation", source.authors(), Integer.toString(source.year()), source.title()));
  }

  private static String line(Formula.Case part, Texts texts) {
    String formula = texts.get("formula.name") + " " + texts.numbers().of(part.expression());
    return part.condition().isEmpty()
        ? formula
        : formula + "  " + texts.get("formula.if", part.condition());
  }

  /** What a text is the name of, if that can be explained. */
  public static Optional<TaughtTerm> named(String textKey, Texts texts) {
    return Activation.all().stream()
        .filter(each -> TextKeys.ACTIVATIONS.of(each.id()).equals(textKey))
        .findFirst()
        .map(activation -> of(activation, texts))
        .or(() -> Concept.of(textKey).map(concept -> of(concept, texts)));
  }
}
