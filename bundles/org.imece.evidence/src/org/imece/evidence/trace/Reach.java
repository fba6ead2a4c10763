/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.evidence.trace;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.ECrossReferenceEList;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.imece.core.project.IResearchProject;
import org.imece.core.project.RecordReader;
import org.imece.core.store.RecordHeader;
import org.imece.evidence.matrix.CellCounts;
import org.imece.evidence.matrix.Cells;
import org.imece.model.coding.Coding;
import org.imece.model.coding.CodingPackage;
import org.imece.model.coding.CodingSet;
import org.imece.model.coding.Document;
import org.imece.model.coding.Speaker;
import org.imece.model.core.Element;
import org.imece.model.evidence.Evidence;
import org.imece.model.evidence.EvidencePackage;
import org.imece.model.evidence.Matrix;
import org.imece.model.stakeholder.Statement;

/**
 * How far an element reaches, wave by wave. Each wave asks the store once for each record it touches and scans every
 * record that answers once, so that a law with a thousand provisions costs no more than one with two; records that
 * nobody quotes are not loaded, so that a code with a hundred thousand codings costs no more than those quoted.
 */
final class Reach {

	private static final String DOCUMENT = CodingPackage.eNS_URI + '#' + CodingPackage.Literals.DOCUMENT.getName();

	private final IResearchProject project;
	/** Reached elements, each with the one it was reached from. */
	private final Map<Element, Element> origin = new LinkedHashMap<>();
	private final Map<Evidence, List<Element>> evidence = new LinkedHashMap<>();
	/** Matrices and the records that evidence quotes; no way to evidence leads over other ones but documents. */
	private final Set<String> useful = new HashSet<>();

	Reach(IResearchProject project, Element start) throws CoreException {
		this.project = project;
		project.all(Matrix.class).forEach(this::collectUseful);
		Set<Element> wave = new LinkedHashSet<>();
		enter(start, null, wave);
		while (!wave.isEmpty()) {
			Set<Element> next = new LinkedHashSet<>();
			for (EObject root : neighbours(wave)) {
				scan(root, wave, next);
			}
			wave = next;
		}
	}

	private void collectUseful(Matrix matrix) {
		useful.add(matrix.getId());
		matrix.getFindings().stream().flatMap(Cells::evidence)
				.map(piece -> (EObject) piece.eGet(EvidencePackage.Literals.EVIDENCE__TARGET, false))
				.filter(Objects::nonNull).map(RecordReader::targetUri).map(URI::createURI)
				.filter(uri -> uri.segmentCount() == 1).map(URI::lastSegment).forEach(useful::add);
	}

	/** Evidence that rests on the element, with the way from there to its target. */
	Map<Evidence, List<Element>> evidence() {
		return evidence;
	}

	/** Enters an element with all it contains. */
	private void enter(Element element, Element from, Set<Element> wave) {
		if (origin.containsKey(element)) {
			return;
		}
		origin.put(element, from);
		wave.add(element);
		element.eAllContents().forEachRemaining(object -> {
			if (object instanceof Element child && !origin.containsKey(child)) {
				origin.put(child, nearestElement(child));
				wave.add(child);
			}
		});
	}

	private static Element nearestElement(EObject child) {
		EObject parent = child.eContainer();
		while (!(parent instanceof Element)) {
			parent = parent.eContainer();
		}
		return (Element) parent;
	}

	/** Roots of the records of a wave and of those that refer to them. */
	private Set<EObject> neighbours(Set<Element> wave) throws CoreException {
		Set<EObject> homes = new LinkedHashSet<>();
		wave.forEach(element -> homes.add(EcoreUtil.getRootContainer(element)));
		Set<EObject> roots = new LinkedHashSet<>(homes);
		for (EObject home : homes) {
			for (RecordHeader header : project.referencing((Element) home)) {
				if (useful.contains(header.id()) || DOCUMENT.equals(header.type())) {
					project.root(header.id()).ifPresent(roots::add);
				}
			}
		}
		return roots;
	}

	private void scan(EObject root, Set<Element> wave, Set<Element> next) {
		visit(root, wave, next);
		root.eAllContents().forEachRemaining(object -> visit(object, wave, next));
	}

	private void visit(EObject object, Set<Element> wave, Set<Element> next) {
		Iterator<EObject> targets = ((ECrossReferenceEList<EObject>) object.eCrossReferences()).basicIterator();
		while (targets.hasNext()) {
			EObject target = targets.next();
			Element reached = target.eIsProxy() ? resolve(target, object, wave) : (Element) target;
			if (wave.contains(reached)) {
				if (object instanceof Evidence piece) {
					evidence.putIfAbsent(piece, path(reached));
				} else {
					followers(object, reached).forEach(follower -> enter(follower, reached, next));
				}
			}
		}
		if (object instanceof CodingSet set) {
			codingsOfSpeakers(set, wave, next);
		}
	}

	/** What a proxy leads to, if that can be in the wave at all; loads nothing else. */
	private Element resolve(EObject proxy, EObject from, Set<Element> wave) {
		String uri = RecordReader.targetUri(proxy);
		String record = uri.substring(0, Math.max(uri.indexOf('#'), 0));
		boolean near = wave.stream()
				.anyMatch(element -> element.eResource() != null && element.eResource().getURI().toString().equals(record));
		return near && EcoreUtil.resolve(proxy, from) instanceof Element element ? element : null;
	}

	/** Elements that mean nothing without the one they refer to. */
	private static Stream<? extends Element> followers(EObject object, Element element) {
		return switch (object) {
		case Coding coding when coding.getCode() == element -> Stream.of(coding);
		case CodingSet set when set.getDocument() == element || set.getCoder() == element -> set.getCodings().stream();
		case Statement statement when statement.getSpeaker() == element -> Stream.of(statement);
		case Speaker speaker when speaker.getParty() == element -> Stream.of(speaker);
		default -> Stream.empty();
		};
	}

	/** Passages in which a reached speaker speaks. */
	private void codingsOfSpeakers(CodingSet set, Set<Element> wave, Set<Element> next) {
		Document document = set.getDocument();
		if (document == null || document.getSpeakers().stream().noneMatch(wave::contains)) {
			return;
		}
		for (Coding coding : set.getCodings()) {
			CellCounts.speakers(document, coding.getStart(), coding.getEnd()).filter(wave::contains).findFirst()
					.ifPresent(speaker -> enter(coding, speaker, next));
		}
	}

	private List<Element> path(Element reached) {
		Deque<Element> path = new ArrayDeque<>();
		for (Element element = reached; element != null; element = origin.get(element)) {
			path.addFirst(element);
		}
		return List.copyOf(path);
	}
}
