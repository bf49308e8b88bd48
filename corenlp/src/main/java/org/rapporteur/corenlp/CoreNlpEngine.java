// SPDX-License-Identifier: GPL-3.0-or-later
package org.rapporteur.corenlp;

import edu.stanford.nlp.ie.AbstractSequenceClassifier;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.trees.GrammaticalStructure;
import edu.stanford.nlp.trees.TypedDependency;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.rapporteur.model.Span;
import org.rapporteur.read.language.LanguageEngine;
import org.rapporteur.read.language.NameLabel;
import org.rapporteur.read.language.Parse;
import org.rapporteur.read.language.Sentence;
import org.rapporteur.read.language.Token;

/**
 * Stanford CoreNLP's tokenizer, tagger, lemmatizer, 3-class name recogniser and neural dependency parser, called
 * one by one: 52 MB of the 474 MB of models, and none of the pipeline's slow annotators.
 */
final class CoreNlpEngine implements LanguageEngine {

    private static final String TAGGER = "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";
    private static final String NAMES = "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";
    private static final String TOKENS = "invertible=true,untokenizable=noneKeep,splitHyphenated=false";

    /** Longer sentences are lists or tables; the parser's cost grows with length and its answer is worth nothing. */
    private static final int LONGEST_PARSED = 120;

    private final MaxentTagger tagger;
    private final AbstractSequenceClassifier<CoreLabel> names;
    private final DependencyParser parser;

    CoreNlpEngine() {
        this.tagger = new MaxentTagger(TAGGER, quiet(), false);
        this.names = loadNames();
        this.parser = DependencyParser.loadFromModelFile(DependencyParser.DEFAULT_MODEL, quiet());
    }

    private static Properties quiet() {
        Properties properties = new Properties();
        properties.setProperty("tagger.verbose", "false");
        return properties;
    }

    private static AbstractSequenceClassifier<CoreLabel> loadNames() {
        try {
            return CRFClassifier.getClassifier(NAMES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("the models jar does not fit the CoreNLP jar", e);
        }
    }

    @Override
    public String name() {
        return "Stanford CoreNLP 4.5.10 (left3words tagger, 3-class names, UD parser)";
    }

    @Override
    public List<Sentence> tag(String text, List<Span> blocks) {
        List<Sentence> sentences = new ArrayList<>();
        Morphology lemmas = new Morphology();
        for (Span block : blocks) {
            for (List<CoreLabel> labels : split(block.in(text))) {
                sentences.add(tagged(text, block.start(), labels, sentences.size(), lemmas));
            }
        }
        return sentences;
    }

    private static List<List<CoreLabel>> split(String block) {
        List<CoreLabel> tokens =
                new PTBTokenizer<>(new StringReader(block), new CoreLabelTokenFactory(), TOKENS).tokenize();
        return new WordToSentenceProcessor<CoreLabel>().process(tokens);
    }

    private Sentence tagged(String text, int offset, List<CoreLabel> labels, int index, Morphology lemmas) {
        tagger.tagCoreLabels(labels);
        List<CoreLabel> named = names.classifySentence(labels);
        List<Token> tokens = new ArrayList<>(labels.size());
        for (int i = 0; i < labels.size(); i++) {
            tokens.add(token(
                    text, offset, labels.get(i), lemmas, named.get(i).get(CoreAnnotations.AnswerAnnotation.class)));
        }
        Span span = tokens.get(0).span().union(tokens.get(tokens.size() - 1).span());
        return new Sentence(index, span, tokens, Optional.empty());
    }

    private static Token token(String text, int offset, CoreLabel label, Morphology lemmas, String name) {
        Span span = new Span(label.beginPosition() + offset, label.endPosition() + offset);
        String lemma = lemmas.lemma(label.word(), label.tag());
        return new Token(span, span.in(text), lemma, label.tag(), labelOf(name));
    }

    private static NameLabel labelOf(String name) {
        return switch (name) {
            case "PERSON" -> NameLabel.PERSON;
            case "ORGANIZATION" -> NameLabel.ORGANISATION;
            case "LOCATION" -> NameLabel.LOCATION;
            default -> NameLabel.NONE;
        };
    }

    @Override
    public Sentence parse(Sentence sentence) {
        if (sentence.size() > LONGEST_PARSED) {
            return sentence;
        }
        GrammaticalStructure structure = parser.predict(
                sentence.tokens().stream().map(CoreNlpEngine::label).toList());
        int[] heads = new int[sentence.size()];
        String[] relations = new String[sentence.size()];
        Arrays.fill(heads, Parse.ROOT);
        Arrays.fill(relations, "dep");
        for (TypedDependency dependency : structure.typedDependencies()) {
            int place = dependency.dep().index() - 1;
            heads[place] = dependency.gov().index() - 1;
            relations[place] = dependency.reln().toString();
        }
        return sentence.withParse(new Parse(heads, relations));
    }

    private static CoreLabel label(Token token) {
        CoreLabel label = new CoreLabel();
        String word = treebankForm(token.text());
        label.setWord(word);
        label.setValue(word);
        label.setTag(token.tag());
        return label;
    }

    /** The parser was trained on the Treebank's quotation marks. */
    private static String treebankForm(String word) {
        return switch (word) {
            case "“", "«" -> "``";
            case "”", "»" -> "''";
            case "‘" -> "`";
            case "’" -> "'";
            default -> word;
        };
    }
}
