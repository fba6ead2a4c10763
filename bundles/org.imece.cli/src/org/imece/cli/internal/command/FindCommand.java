/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.cli.internal.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.commons.cli.Options;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.imece.cli.internal.terminal.Messages;
import org.imece.cli.internal.terminal.OutputForm;
import org.imece.cli.internal.terminal.ProgressLine;
import org.imece.cli.internal.terminal.Terminal;
import org.imece.coding.corpus.Corpus;
import org.imece.coding.corpus.CorpusReader;
import org.imece.coding.query.coded.Query;
import org.imece.coding.query.coded.QueryHits;
import org.imece.coding.query.coded.QueryNames;
import org.imece.coding.query.coded.QueryOperation;
import org.imece.coding.query.coded.QueryParser;
import org.imece.coding.query.words.Concordance;
import org.imece.coding.query.words.KwicLine;
import org.imece.coding.query.words.TextHits;
import org.imece.coding.query.words.TextPattern;
import org.imece.coding.query.words.TextSearch;
import org.imece.core.project.IResearchProject;
import org.imece.core.project.Titles;
import org.imece.core.text.Folding;
import org.imece.model.coding.CodingQuery;

/** Finds words and patterns in the texts with what stands beside them, or answers a question about codings. */
public final class FindCommand extends Command {

	/** Lines that people read; machines get all. */
	private static final int READABLE = 100;
	/** Of {@code --as}, besides the kinds of patterns. */
	private static final String CODINGS = "codings";

	public FindCommand() {
		super("find");
	}

	@Override
	public String summary() {
		return Messages.Find_summary;
	}

	@Override
	public String usage() {
		return Messages.Find_usage;
	}

	@Override
	public String details() {
		return Messages.Find_details;
	}

	@Override
	protected void addOptions(Options options) {
		options.addOption(project()).addOption(value("as", Messages.Argument_kind, Messages.Find_optionAs))
				.addOption(value("saved", Messages.Argument_name, Messages.Find_optionSaved))
				.addOption(value("sort", Messages.Argument_order, Messages.Find_optionSort))
				.addOption(flag("match-case", Messages.Find_optionMatchCase))
				.addOption(value("limit", Messages.Argument_number, Messages.Find_optionLimit));
	}

	@Override
	public int run(Invocation invocation) throws UsageError, CoreException {
		OutputForm form = invocation.form();
		int limit = invocation.number("limit", form == OutputForm.TEXT ? READABLE : Integer.MAX_VALUE, 1);
		Optional<String> saved = invocation.option("saved");
		String as = invocation.option("as").orElse(saved.isPresent() ? CODINGS : "words");
		String expression = String.join(" ", invocation.arguments());
		if (expression.isBlank() == saved.isEmpty()) {
			throw new UsageError(saved.isEmpty() ? Messages.format(Messages.Usage_missingArgument, Messages.Argument_text)
					: Messages.Find_savedOrTyped);
		}
		if (as.equals(CODINGS)) {
			refuse(invocation, "sort", "match-case");
			print(codings(invocation, expression, saved, limit), form, invocation.terminal());
		} else {
			refuse(invocation, "saved");
			TextPattern pattern = new TextPattern(kind(as), expression, invocation.has("match-case"));
			print(lines(invocation, pattern, order(invocation), limit), form, invocation.terminal());
		}
		return ExitCode.DONE;
	}

	private static void refuse(Invocation invocation, String... options) throws UsageError {
		for (String option : options) {
			if (invocation.has(option)) {
				throw new UsageError(Messages.format(Messages.Find_notTogether, option));
			}
		}
	}

	private static FindOutput lines(Invocation invocation, TextPattern pattern, Concordance.Order order, int limit)
			throws UsageError, CoreException {
		try (IResearchProject project = invocation.openProject();
				ProgressLine line = new ProgressLine(invocation.terminal())) {
			SubMonitor progress = SubMonitor.convert(line, 2);
			Corpus corpus = new CorpusReader(project).read(progress.split(1));
			TextHits hits = new TextSearch(corpus, pattern, invocation.services().stemmer().orElse(null), limit)
					.run(progress.split(1));
			List<KwicLine> sorted = Concordance.sorted(Concordance.of(corpus, hits.hits()), order,
					Locale.forLanguageTag(project.mainLanguage()));
			return FindOutput.ofTexts(sorted, hits);
		}
	}

	private static FindOutput codings(Invocation invocation, String typed, Optional<String> saved, int limit)
			throws UsageError, CoreException {
		try (IResearchProject project = invocation.openProject();
				ProgressLine line = new ProgressLine(invocation.terminal())) {
			SubMonitor progress = SubMonitor.convert(line, 2);
			Corpus corpus = new CorpusReader(project).read(progress.split(1));
			String text = saved.isPresent() ? saved(project, saved.get()) : typed;
			Query query = QueryParser.parse(text, QueryNames.of(project, corpus));
			QueryHits hits = new QueryOperation(corpus, query).run(progress.split(1));
			return FindOutput.ofCodings(corpus, hits, limit);
		}
	}

	private static String saved(IResearchProject project, String name) throws UsageError {
		String wanted = Folding.fold(name.strip());
		Map<String, String> known = new LinkedHashMap<>();
		for (CodingQuery query : project.all(CodingQuery.class)) {
			String title = Titles.of(query, project.mainLanguage());
			if (query.getId().equals(name.strip()) || Folding.fold(title).equals(wanted)) {
				return query.getExpression();
			}
			known.put(query.getId(), title);
		}
		throw new UsageError(known.isEmpty() ? Messages.Find_nothingSaved
				: Messages.format(Messages.Find_unknown, name, String.join("; ", known.values())));
	}

	private static TextPattern.Kind kind(String typed) throws UsageError {
		return switch (typed) {
		case "words" -> TextPattern.Kind.WORDS;
		case "forms" -> TextPattern.Kind.STEMS;
		case "text" -> TextPattern.Kind.TEXT;
		case "regex" -> TextPattern.Kind.REGEX;
		default -> throw new UsageError(
				Messages.format(Messages.Find_unknown, typed, "words, forms, text, regex, " + CODINGS));
		};
	}

	private static Concordance.Order order(Invocation invocation) throws UsageError {
		String typed = invocation.option("sort").orElse("text");
		return Stream.of(Concordance.Order.values()).filter(order -> key(order).equals(typed)).findFirst()
				.orElseThrow(() -> new UsageError(Messages.format(Messages.Find_unknown, typed,
						Stream.of(Concordance.Order.values()).map(FindCommand::key).collect(Collectors.joining(", ")))));
	}

	private static String key(Concordance.Order order) {
		return order.name().toLowerCase(Locale.ROOT);
	}

	private static void print(FindOutput output, OutputForm form, Terminal terminal) {
		switch (form) {
		case JSON -> terminal.json(output.json());
		case CSV -> terminal.print(output.table(), form);
		case TEXT -> output.lines(terminal).forEach(terminal::line);
		}
		if (form != OutputForm.JSON && output.truncated()) {
			terminal.note(Messages.format(Messages.Find_truncated, output.table().rows().size()));
		}
	}
}
