/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.search.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.QueryBuilder;
import org.imece.core.text.Folding;
import org.imece.search.SearchRefusal;
import org.imece.search.SearchRequest;

/**
 * From what the user means to a query of the engine: each word in all fields of {@link IndexedField}, of which the best
 * counts, so that a text in the very form of the query stands before one that only has the stem.
 */
final class QueryCompiler {

	private static final float KEY_BOOST = 10;
	private static final float TITLE_BOOST = 2;
	/** Lets a text that fits in several ways stand a little before one that fits in one. */
	private static final float TIE = 0.05f;

	/** Scores by the length of titles as well; of many words that begin so, some are enough for that. */
	private static final MultiTermQuery.RewriteMethod SHORT_TITLES_FIRST = new MultiTermQuery.TopTermsScoringBooleanQueryRewrite(
			64);

	private final Analyzer analyzer;
	private final Object readerKey;
	private final QueryBuilder builder;
	private final Set<IndexedField> fields = EnumSet.noneOf(IndexedField.class);

	/** @param reader tells which fields there are, so that a project in one language is not searched in five */
	QueryCompiler(Analyzer analyzer, IndexReader reader) {
		this.analyzer = analyzer;
		readerKey = reader.getReaderCacheHelper().getKey();
		builder = new QueryBuilder(analyzer);
		builder.setEnableGraphQueries(false);
		Collection<String> present = FieldInfos.getIndexedFields(reader);
		for (IndexedField field : IndexedField.values()) {
			if (present.contains(field.fieldName)) {
				fields.add(field);
			}
		}
	}

	/** Whether this was made for the present state of the index. */
	boolean isFor(IndexReader reader) {
		return readerKey == reader.getReaderCacheHelper().getKey();
	}

	/** What was typed, folded word by word; several fields keep words so, and one query asks all of them. */
	private final class FoldedWords {

		private final Map<String, BytesRef[]> wordsOf = new HashMap<>();

		/** The words next to each other in a field; {@code null} if there are none. */
		Query in(String field, String text) {
			BytesRef[] words = wordsOf.computeIfAbsent(text, typed -> Words.of(analyzer, Fields.TITLE_WORDS, typed).stream()
					.map(BytesRef::new).toArray(BytesRef[]::new));
			return switch (words.length) {
			case 0 -> null;
			case 1 -> new TermQuery(new Term(field, words[0]));
			default -> new PhraseQuery(field, words);
			};
		}
	}

	/** The query without the filter for kinds or the one for languages where these are empty. */
	Query compile(String typed, Set<String> kinds, Set<String> languages) throws SearchRefusal {
		QueryNode node = QueryParser.parse(typed);
		FoldedWords folded = new FoldedWords();
		BooleanQuery.Builder query = new BooleanQuery.Builder();
		Query texts = compile(node, folded);
		query.add(node instanceof QueryNode.Word ? texts : either(texts, keyOf(typed)), Occur.MUST);
		for (String word : wanted(node, new ArrayList<>())) {
			Query title = folded.in(Fields.TITLE_WORDS, word);
			if (title != null) {
				query.add(new BoostQuery(title, TITLE_BOOST), Occur.SHOULD);
			}
		}
		filter(query, Fields.KIND, kinds, kind -> kind);
		filter(query, Fields.LANGUAGE, languages, IndexedField::primaryLanguage);
		return query.build();
	}

	Query compile(SearchRequest request) throws SearchRefusal {
		return compile(request.query(), request.kinds(), request.languages());
	}

	private static void filter(BooleanQuery.Builder query, String field, Set<String> values,
			Function<String, String> form) {
		if (!values.isEmpty()) {
			List<BytesRef> terms = values.stream().map(form).map(BytesRef::new).toList();
			query.add(new TermInSetQuery(field, terms), Occur.FILTER);
		}
	}

	/** A citation of several words, as a whole. */
	private static Query keyOf(String typed) {
		return new BoostQuery(new ConstantScoreQuery(new TermQuery(new Term(Fields.KEY, Fields.key(typed)))),
				KEY_BOOST);
	}

	private static Query either(Query first, Query second) {
		return new BooleanQuery.Builder().add(first, Occur.SHOULD).add(second, Occur.SHOULD).build();
	}

	private Query compile(QueryNode node, FoldedWords folded) throws SearchRefusal {
		return switch (node) {
		case QueryNode.Word word -> word(word.text(), folded);
		case QueryNode.Phrase phrase -> phrase(phrase.text(), folded);
		case QueryNode.Prefix prefix -> prefix(prefix.text());
		case QueryNode.All all -> {
			BooleanQuery.Builder query = new BooleanQuery.Builder();
			for (QueryNode wanted : all.wanted()) {
				query.add(compile(wanted, folded), Occur.MUST);
			}
			for (QueryNode excluded : all.excluded()) {
				query.add(compile(excluded, folded), Occur.MUST_NOT);
			}
			yield query.build();
		}
		case QueryNode.Any any -> {
			BooleanQuery.Builder query = new BooleanQuery.Builder();
			for (QueryNode alternative : any.alternatives()) {
				query.add(compile(alternative, folded), Occur.SHOULD);
			}
			yield query.build();
		}
		};
	}

	private Query word(String text, FoldedWords folded) throws SearchRefusal {
		List<Query> ways = waysOf(text, folded);
		ways.add(keyOf(text));
		return new DisjunctionMaxQuery(ways, TIE);
	}

	private Query phrase(String text, FoldedWords folded) throws SearchRefusal {
		List<Query> ways = waysOf(text, folded);
		if (fields.isEmpty()) {
			return new MatchNoDocsQuery(); // nothing has been indexed that the words could be compared with
		}
		if (ways.isEmpty()) {
			throw new SearchRefusal(Messages.Query_nothingInQuotes);
		}
		return new DisjunctionMaxQuery(ways, TIE);
	}

	private List<Query> waysOf(String text, FoldedWords folded) {
		List<Query> ways = new ArrayList<>();
		for (IndexedField field : fields) {
			Query query = field == IndexedField.FOLDED ? folded.in(field.fieldName, text)
					: builder.createPhraseQuery(field.fieldName, text);
			if (query != null) {
				ways.add(new BoostQuery(query, field.boost));
			}
		}
		Query title = folded.in(Fields.RECORD_TITLE, text);
		if (title != null) {
			ways.add(new BoostQuery(title, TITLE_BOOST));
		}
		return ways;
	}

	private Query prefix(String beginning) {
		List<Query> ways = new ArrayList<>();
		for (IndexedField field : fields) {
			if (field.boost > 1) { // stems are no beginnings
				BytesRef start = analyzer.normalize(field.fieldName, beginning);
				ways.add(new BoostQuery(new PrefixQuery(new Term(field.fieldName, start)), field.boost));
			}
		}
		ways.add(new PrefixQuery(
				new Term(Fields.RECORD_TITLE, analyzer.normalize(Fields.RECORD_TITLE, beginning))));
		ways.add(new PrefixQuery(new Term(Fields.KEY, Fields.key(beginning))));
		return new DisjunctionMaxQuery(ways, TIE);
	}

	private static List<String> wanted(QueryNode node, List<String> words) {
		switch (node) {
		case QueryNode.Word word -> words.add(word.text());
		case QueryNode.Phrase phrase -> words.add(phrase.text());
		case QueryNode.Prefix prefix -> { // a beginning says little of a title
		}
		case QueryNode.All all -> all.wanted().forEach(child -> wanted(child, words));
		case QueryNode.Any any -> any.alternatives().forEach(child -> wanted(child, words));
		}
		return words;
	}

	/** Elements with an identifier or a name that begins with what was typed; none if it has no letter or digit. */
	Query goTo(String typed) {
		List<String> words = Words.of(analyzer, Fields.TITLE_WORDS, typed);
		if (words.isEmpty()) {
			return null;
		}
		BooleanQuery.Builder name = new BooleanQuery.Builder();
		for (String word : words) {
			name.add(new PrefixQuery(new Term(Fields.TITLE_WORDS, word)), Occur.MUST);
			name.add(new ConstantScoreQuery(new TermQuery(new Term(Fields.TITLE_WORDS, word))), Occur.SHOULD);
			name.add(new PrefixQuery(new Term(Fields.TITLE_WORDS, word), SHORT_TITLES_FIRST), Occur.SHOULD);
		}
		String whole = Folding.fold(typed.strip());
		String key = Fields.key(typed);
		return new BooleanQuery.Builder() //
				.add(new BooleanQuery.Builder().add(name.build(), Occur.SHOULD)
						.add(constant(new TermQuery(new Term(Fields.KEY, key)), 40), Occur.SHOULD)
						.add(constant(new PrefixQuery(new Term(Fields.KEY, key)), 5), Occur.SHOULD).build(), Occur.MUST)
				.add(constant(new TermQuery(new Term(Fields.TITLE_WHOLE, whole)), 20), Occur.SHOULD)
				.add(constant(new PrefixQuery(new Term(Fields.TITLE_WHOLE, whole)), 4), Occur.SHOULD)
				.add(constant(new TermQuery(new Term(Fields.ROOT, "")), 3), Occur.SHOULD).build();
	}

	private static Query constant(Query query, float score) {
		return new BoostQuery(new ConstantScoreQuery(query), score);
	}
}
