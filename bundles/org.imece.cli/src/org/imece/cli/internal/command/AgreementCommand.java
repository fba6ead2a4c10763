/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.cli.internal.command;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.commons.cli.Options;
import org.eclipse.core.runtime.CoreException;
import org.imece.cli.internal.terminal.Messages;
import org.imece.cli.internal.terminal.OutputForm;
import org.imece.cli.internal.terminal.ProgressLine;
import org.imece.cli.internal.terminal.Terminal;
import org.imece.coding.agreement.AgreementOperation;
import org.imece.coding.agreement.AgreementQuestion;
import org.imece.coding.agreement.AgreementResult;
import org.imece.coding.agreement.AgreementUnit;
import org.imece.coding.agreement.MethodsParagraph;
import org.imece.coding.corpus.Corpus;
import org.imece.coding.corpus.CorpusCode;
import org.imece.coding.corpus.CorpusCoder;
import org.imece.coding.corpus.CorpusDocument;
import org.imece.coding.corpus.CorpusReader;
import org.imece.core.project.IResearchProject;
import org.imece.core.project.Titles;
import org.imece.core.text.Folding;
import org.imece.model.coding.CodingRound;
import org.imece.model.core.Element;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** Measures how far coders agree. */
public final class AgreementCommand extends Command {

	public AgreementCommand() {
		super("agreement");
	}

	@Override
	public String summary() {
		return Messages.Agreement_summary;
	}

	@Override
	public String usage() {
		return Messages.Agreement_usage;
	}

	@Override
	public String details() {
		return Messages.Agreement_details;
	}

	@Override
	protected void addOptions(Options options) {
		options.addOption(project()).addOption(value("round", Messages.Argument_name, Messages.Agreement_optionRound))
				.addOption(value("documents", Messages.Argument_names, Messages.Agreement_optionDocuments))
				.addOption(value("codes", Messages.Argument_names, Messages.Agreement_optionCodes))
				.addOption(value("coders", Messages.Argument_names, Messages.Agreement_optionCoders))
				.addOption(value("unit", Messages.Argument_unit, Messages.Agreement_optionUnit))
				.addOption(value("resamples", Messages.Argument_number, Messages.Agreement_optionResamples))
				.addOption(value("seed", Messages.Argument_number, Messages.Agreement_optionSeed))
				.addOption(value("methods", Messages.Argument_language, Messages.Agreement_optionMethods));
	}

	@Override
	public int run(Invocation invocation) throws UsageError, CoreException {
		invocation.arguments(0);
		OutputForm form = invocation.form();
		AgreementUnit unit = unit(invocation);
		try (IResearchProject project = invocation.openProject()) {
			Corpus corpus;
			AgreementResult result;
			try (ProgressLine progress = new ProgressLine(invocation.terminal())) {
				corpus = new CorpusReader(project).read(null);
				result = new AgreementOperation(corpus, question(invocation, project, corpus, unit)).run(progress);
			}
			Optional<String> language = invocation.option("methods");
			if (language.isPresent()) {
				invocation.terminal().line(MethodsParagraph.of(result, corpus, language.get(),
						invocation.option("round").isPresent(), software()));
			} else {
				print(new AgreementOutput(result, corpus), form, invocation.terminal());
			}
		}
		return ExitCode.DONE;
	}

	private static void print(AgreementOutput output, OutputForm form, Terminal terminal) {
		switch (form) {
		case JSON -> terminal.json(output.json());
		case CSV -> terminal.print(output.coefficients(), form);
		case TEXT -> {
			terminal.print(output.overview(), form);
			output.remarks().forEach(remark -> {
				terminal.line("");
				terminal.line(remark);
			});
		}
		}
	}

	private static AgreementUnit unit(Invocation invocation) throws UsageError {
		String typed = invocation.option("unit").orElse(AgreementUnit.CHARACTER.key());
		return AgreementUnit.of(typed).orElseThrow(() -> new UsageError(Messages.format(Messages.Agreement_unknown, typed,
				Stream.of(AgreementUnit.values()).map(AgreementUnit::key).collect(Collectors.joining(", ")))));
	}

	private static AgreementQuestion question(Invocation invocation, IResearchProject project, Corpus corpus,
			AgreementUnit unit) throws UsageError {
		int resamples = invocation.number("resamples", AgreementQuestion.RESAMPLES, 0);
		int seed = invocation.number("seed", (int) AgreementQuestion.SEED, Integer.MIN_VALUE);
		Optional<CodingRound> round = round(invocation, project);
		return new AgreementQuestion(
				or(ids(invocation, "documents", corpus.documents(), CorpusDocument::id, CorpusDocument::title),
						round.map(CodingRound::getDocuments)),
				or(ids(invocation, "codes", corpus.codes(), CorpusCode::id, CorpusCode::title),
						round.map(CodingRound::getCodes)),
				or(ids(invocation, "coders", corpus.coders(), CorpusCoder::id, CorpusCoder::title),
						round.map(CodingRound::getCoders)),
				unit, resamples, seed);
	}

	private static Set<String> or(Set<String> typed, Optional<? extends List<? extends Element>> ofRound) {
		return typed.isEmpty() && ofRound.isPresent()
				? ofRound.get().stream().map(Element::getId).collect(Collectors.toSet())
				: typed;
	}

	private static Optional<CodingRound> round(Invocation invocation, IResearchProject project) throws UsageError {
		Optional<String> typed = invocation.option("round");
		if (typed.isEmpty()) {
			return Optional.empty();
		}
		List<CodingRound> rounds = project.all(CodingRound.class);
		return Optional.of(find(typed.get(), rounds, CodingRound::getId,
				round -> Titles.of(round, project.mainLanguage())));
	}

	private static <T> Set<String> ids(Invocation invocation, String option, Collection<T> known,
			Function<T, String> id, Function<T, String> title) throws UsageError {
		List<String> ids = new ArrayList<>();
		for (String typed : invocation.option(option).map(list -> list.split("\\s*;\\s*")).orElse(new String[0])) {
			ids.add(id.apply(find(typed, known, id, title)));
		}
		return Set.copyOf(ids);
	}

	/** By identifier, by title, or by the beginning of a title that only one has. */
	private static <T> T find(String typed, Collection<T> known, Function<T, String> id, Function<T, String> title)
			throws UsageError {
		String wanted = Folding.fold(typed.strip());
		Map<String, T> found = new LinkedHashMap<>();
		for (T each : known) {
			String folded = Folding.fold(title.apply(each));
			if (id.apply(each).equals(typed.strip()) || folded.equals(wanted)) {
				return each;
			}
			if (folded.startsWith(wanted)) {
				found.put(id.apply(each), each);
			}
		}
		if (found.size() != 1) {
			throw new UsageError(Messages.format(Messages.Agreement_unknown, typed,
					known.stream().map(title).collect(Collectors.joining("; "))));
		}
		return found.values().iterator().next();
	}

	private static String software() {
		Bundle bundle = FrameworkUtil.getBundle(AgreementCommand.class);
		return bundle == null ? "İmece"
				: "İmece %d.%d.%d".formatted(bundle.getVersion().getMajor(), bundle.getVersion().getMinor(),
						bundle.getVersion().getMicro());
	}
}
