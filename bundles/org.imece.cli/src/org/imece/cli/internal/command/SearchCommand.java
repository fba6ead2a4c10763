/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.cli.internal.command;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.commons.cli.Options;
import org.eclipse.core.runtime.CoreException;
import org.imece.cli.internal.terminal.Messages;
import org.imece.cli.internal.terminal.OutputForm;
import org.imece.cli.internal.terminal.ProgressLine;
import org.imece.cli.internal.terminal.Table;
import org.imece.cli.internal.terminal.Terminal;
import org.imece.core.project.IResearchProject;
import org.imece.core.text.Fingerprint;
import org.imece.search.ISearchIndex;
import org.imece.search.SearchHit;
import org.imece.search.SearchRequest;
import org.imece.search.SearchResult;
import org.imece.search.Snippet;
import org.imece.search.Snippet.Mark;

/** Searches the texts. */
public final class SearchCommand extends Command {

	private static final int PAGE = 20;

	public SearchCommand() {
		super("search");
	}

	@Override
	public String summary() {
		return Messages.Search_summary;
	}

	@Override
	public String usage() {
		return Messages.Search_usage;
	}

	@Override
	public String details() {
		return Messages.Search_details;
	}

	@Override
	protected void addOptions(Options options) {
		options.addOption(project()).addOption(value("kind", Messages.Argument_kind, Messages.Search_optionKind))
				.addOption(value("language", Messages.Argument_language, Messages.Search_optionLanguage))
				.addOption(value("limit", Messages.Argument_number, Messages.Search_optionLimit))
				.addOption(value("offset", Messages.Argument_number, Messages.Search_optionOffset));
	}

	@Override
	public int run(Invocation invocation) throws UsageError, CoreException {
		String query = String.join(" ", invocation.arguments());
		if (query.isBlank()) {
			throw new UsageError(Messages.format(Messages.Usage_missingArgument, Messages.Argument_words));
		}
		OutputForm form = invocation.form();
		SearchRequest request = new SearchRequest(query, set(invocation.option("kind")),
				set(invocation.option("language")), invocation.number("offset", 0, 0),
				invocation.number("limit", PAGE, 1), 1, true);
		try (IResearchProject project = invocation.openProject()) {
			SearchResult result;
			try (ISearchIndex index = index(project, invocation.services());
					ProgressLine progress = new ProgressLine(invocation.terminal())) {
				index.update(progress);
				result = index.search(request);
			}
			if (form == OutputForm.TEXT) {
				printText(result, request, invocation.terminal(),
						new RecordTypes(invocation.services().contributions(), project));
			} else {
				print(result, form, invocation.terminal());
			}
		}
		return ExitCode.DONE;
	}

	private static Set<String> set(Optional<String> values) {
		return values.map(list -> Set.of(list.split(","))).orElse(Set.of());
	}

	/** The index is kept for the next search of the same project. */
	private static ISearchIndex index(IResearchProject project, Services services) throws CoreException {
		if (services.cache().isEmpty()) {
			return services.search().openInMemory(project);
		}
		String name = Fingerprint.of(project.location().toString().getBytes(StandardCharsets.UTF_8));
		Path folder = services.cache().get().resolve("search").resolve(name.substring(0, 16));
		return services.search().open(project, folder);
	}

	private static void print(SearchResult result, OutputForm form, Terminal terminal) {
		Table table = new Table().column("kind", "").column("title", "").column("languages", "").column("uri", "")
				.column("score", "").column("snippet", "");
		for (SearchHit hit : result.hits()) {
			Object snippet = hit.snippets().isEmpty() ? null : hit.snippets().get(0);
			table.row(hit.kind(), hit.title(), hit.languages(), hit.uri(), hit.score(), snippet == null ? null
					: form == OutputForm.JSON ? json(hit.snippets().get(0)) : hit.snippets().get(0).text());
		}
		if (form == OutputForm.CSV) {
			terminal.print(table, form);
		} else {
			Map<String, Object> json = new LinkedHashMap<>();
			json.put("total", result.total());
			json.put("byKind", result.byKind());
			json.put("byLanguage", result.byLanguage());
			json.put("hits", table);
			terminal.json(json);
		}
	}

	private static Map<String, Object> json(Snippet snippet) {
		Map<String, Object> json = new LinkedHashMap<>();
		json.put("language", snippet.language());
		json.put("start", snippet.start());
		json.put("text", snippet.text());
		List<List<Integer>> marks = new ArrayList<>();
		snippet.marks().forEach(mark -> marks.add(List.of(mark.start(), mark.end())));
		json.put("marks", marks);
		return json;
	}

	private static void printText(SearchResult result, SearchRequest request, Terminal terminal,
			RecordTypes types) {
		if (result.total() == 0) {
			terminal.line(Messages.format(Messages.Search_nothing, request.query()));
			return;
		}
		terminal.line(Messages.format(Messages.Search_found, result.total(), request.offset() + 1,
				request.offset() + result.hits().size()));
		for (SearchHit hit : result.hits()) {
			terminal.line("");
			terminal.line(terminal.emphasised(hit.title().isBlank() ? "—" : hit.title()) + "  "
					+ types.label(hit.kind()) + "  "
					+ hit.languages().stream().filter(tag -> !tag.isEmpty()).collect(Collectors.joining(", ")));
			hit.snippets().forEach(snippet -> terminal.line("  " + marked(snippet, terminal)));
			terminal.line("  " + hit.uri());
		}
	}

	private static String marked(Snippet snippet, Terminal terminal) {
		StringBuilder text = new StringBuilder();
		int at = 0;
		for (Mark mark : snippet.marks()) {
			int start = mark.start() - snippet.start();
			int end = mark.end() - snippet.start();
			text.append(snippet.text(), at, start).append(terminal.emphasised(snippet.text().substring(start, end)));
			at = end;
		}
		return text.append(snippet.text().substring(at)).toString().strip().replaceAll("\\s+", " ");
	}
}
