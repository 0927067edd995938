package flatline.view.study.stream;

import flatline.model.activation.Activation;
import flatline.model.activation.Identity;
import flatline.model.activation.LeakyRelu;
import flatline.model.stream.StreamCurve;
import flatline.view.Words;
import flatline.view.study.run.CandidateChecks;

/** What those who learn from the stream are called. */
record StreamNames(Words words) {

  /** Beside a line: the usual number needs no saying, but of two of a kind each has its own. */
  String of(StreamCurve curve) {
    Activation activation = curve.contender().activation();
    if (activation instanceof Identity) {
      return words.get("stream.linear");
    }
    return activation instanceof LeakyRelu
        ? words.name(activation) + " " + words.numbers().exact(activation.parameter().orElse(0))
        : words.name(activation);
  }

  /** In full. */
  String whole(Activation activation) {
    return activation instanceof Identity
        ? words.get("stream.linear")
        : CandidateChecks.name(activation, words);
  }
}
