/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.law.citation;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.imece.core.project.IResearchProject;
import org.imece.law.Instruments;
import org.imece.law.LawKeys;
import org.imece.law.Provisions;
import org.imece.model.law.Citation;
import org.imece.model.law.Expression;
import org.imece.model.law.Instrument;
import org.imece.model.law.Provision;
import org.imece.model.law.ProvisionKind;
import org.imece.model.law.Resolution;

/**
 * Follows citations to the instruments and provisions of a project. Knows the project as it was when it was made.
 *
 * @since 0.1
 */
public final class CitationResolver {

	private final Map<String, Instrument> instruments = new HashMap<>();
	private final Map<Expression, Map<String, Provision>> provisions = new IdentityHashMap<>();

	/**
	 * Where a citation leads.
	 *
	 * @param instrument {@code null} if it is not in the project
	 * @param provision  the innermost one that was found on the way; {@code null} if none was
	 * @param status     how far it could be followed
	 */
	public record Target(Instrument instrument, Provision provision, CitationStatus status) {
	}

	public CitationResolver(IResearchProject project) {
		this(project.all(Instrument.class));
	}

	CitationResolver(List<Instrument> instruments) {
		for (Instrument instrument : instruments) {
			this.instruments.putIfAbsent(Instruments.key(instrument), instrument);
		}
	}

	/** Follows all citations of an expression; only within an edit. */
	public void resolve(Expression expression) {
		Provisions.forEach(expression,
				provision -> provision.getCitations().forEach(citation -> resolve(citation, expression)));
	}

	private void resolve(Citation citation, Expression within) {
		String path = citation.getProvisionPath() == null ? "" : citation.getProvisionPath();
		Target target = FoundCitation.SELF.equals(citation.getTargetKey())
				? follow((Instrument) within.eContainer(), within, path)
				: follow(citation.getTargetKey(), path, within.getLanguage());
		Resolution resolution = target.provision != null ? Resolution.PROVISION
				: target.instrument != null ? Resolution.INSTRUMENT : Resolution.UNRESOLVED;
		if (citation.getResolution() != resolution) {
			citation.setResolution(resolution);
		}
		var element = target.provision != null ? target.provision : target.instrument;
		if (citation.getTarget() != element) {
			citation.setTarget(element);
		}
	}

	/**
	 * Follows a citation.
	 *
	 * @param language of the text to prefer
	 */
	public Target follow(String targetKey, String path, String language) {
		Instrument instrument = instruments.get(targetKey);
		if (instrument == null) {
			return new Target(null, null, CitationStatus.ACT_NOT_FOUND);
		}
		return follow(instrument, Instruments.newest(instrument, language).orElse(null), path);
	}

	private Target follow(Instrument instrument, Expression expression, String path) {
		if (path.isEmpty()) {
			return new Target(instrument, null, CitationStatus.FOUND);
		}
		Provision found = null;
		if (expression != null) {
			String[] steps = path.split(LawKeys.SEPARATOR);
			found = provisions.computeIfAbsent(expression, CitationResolver::index).get(steps[0]);
			for (int i = 1; found != null && i < steps.length; i++) {
				Optional<Provision> inner = step(found, steps[i]);
				if (inner.isEmpty()) {
					break;
				}
				found = inner.get();
			}
		}
		return new Target(instrument, found,
				found == null ? CitationStatus.ARTICLE_NOT_FOUND : CitationStatus.of(path, found));
	}

	private static Map<String, Provision> index(Expression expression) {
		Map<String, Provision> index = new HashMap<>();
		Provisions.units(expression).forEach(unit -> index.putIfAbsent(unit.getKey(), unit));
		return index;
	}

	private static Optional<Provision> step(Provision from, String step) {
		String value = step.substring(step.indexOf('_') + 1);
		if (step.startsWith("para_")) {
			return paragraph(from, value);
		}
		Optional<Provision> direct = point(from, value);
		if (direct.isPresent() || !Provisions.isArticle(from.getKind())) {
			return direct;
		}
		// an article cited with a point and no paragraph: right if only one paragraph has such a point
		List<Provision> points = from.getProvisions().stream().flatMap(child -> point(child, value).stream()).toList();
		return points.size() == 1 ? Optional.of(points.getFirst()) : Optional.empty();
	}

	private static Optional<Provision> paragraph(Provision article, String value) {
		List<Provision> paragraphs = article.getProvisions().stream()
				.filter(child -> child.getKind() == ProvisionKind.PARAGRAPH).toList();
		if (value.equals(TurkishOrdinals.LAST)) {
			return paragraphs.isEmpty() ? Optional.empty() : Optional.of(paragraphs.getLast());
		}
		if (paragraphs.size() == 1 && paragraphs.getFirst().isImplicit()) {
			// Article 4(1) may be point (1) of an article whose one paragraph has no number
			Optional<Provision> point = point(paragraphs.getFirst(), value);
			if (point.isPresent()) {
				return point;
			}
		}
		return paragraphs.stream().filter(child -> child.getKey().endsWith("para_" + value)).findFirst();
	}

	private static Optional<Provision> point(Provision parent, String value) {
		return parent.getProvisions().stream().filter(child -> child.getKind() == ProvisionKind.POINT
				|| child.getKind() == ProvisionKind.SUBPOINT).filter(child -> keyEnds(child, value)).findFirst();
	}

	private static boolean keyEnds(Provision child, String value) {
		return Stream.of("__point_", "__subpoint_").anyMatch(prefix -> child.getKey().endsWith(prefix + value));
	}
}
