/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.exchange.internal.refi;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.eclipse.core.runtime.CoreException;
import org.imece.coding.segment.CodingSets;
import org.imece.coding.text.CanonicalText;
import org.imece.coding.text.Transcript;
import org.imece.core.project.IResearchProject;
import org.imece.model.coding.Area;
import org.imece.model.coding.Case;
import org.imece.model.coding.Code;
import org.imece.model.coding.CodeDefinition;
import org.imece.model.coding.CodeSet;
import org.imece.model.coding.Codebook;
import org.imece.model.coding.Coder;
import org.imece.model.coding.Coding;
import org.imece.model.coding.CodingFactory;
import org.imece.model.coding.CodingSet;
import org.imece.model.coding.Direction;
import org.imece.model.coding.Document;
import org.imece.model.coding.DocumentKind;
import org.imece.model.coding.Edge;
import org.imece.model.coding.Graph;
import org.imece.model.coding.LineStyle;
import org.imece.model.coding.Memo;
import org.imece.model.coding.Relation;
import org.imece.model.coding.SyncPoint;
import org.imece.model.coding.TimeSpan;
import org.imece.model.coding.Variable;
import org.imece.model.coding.VariableType;
import org.imece.model.coding.VariableValue;
import org.imece.model.coding.Vertex;
import org.imece.model.coding.VertexShape;
import org.imece.model.core.Attachment;
import org.imece.model.core.CoreFactory;
import org.imece.model.core.Element;

/** A project with everything that coding knows, made by chance but the same for the same seed. */
final class GeneratedProject {

	private static final CodingFactory MAKE = CodingFactory.eINSTANCE;
	/** Characters of two units, letters with combining marks, markup, quotes, and what Turkish has. */
	private static final String[] PIECES = { "şirket ", "İŞBİRLİĞİ ", "ıssız\n", "😀", "𝔄𝔟 ", "e\u0301tude ", "<b>&amp;", "\"söz\" ",
			"\tsekme ", "G: Hangi proje?\n", "M: Ortak bir proje.\n", "中文 ", "👩\u200D👩\u200D👧 " };

	private final IResearchProject project;
	private final Random random;
	private final List<Coder> coders = new ArrayList<>();
	private final List<Code> codes = new ArrayList<>();
	private final List<Document> documents = new ArrayList<>();
	private final List<Coding> codings = new ArrayList<>();
	private final List<Element> others = new ArrayList<>();

	private GeneratedProject(IResearchProject project, long seed) {
		this.project = project;
		random = new Random(seed);
	}

	static void fill(IResearchProject project, long seed) throws CoreException {
		GeneratedProject generated = new GeneratedProject(project, seed);
		project.edit("generate", generated::fill);
	}

	private void fill() throws CoreException {
		for (int i = 0; i < 3; i++) {
			Coder coder = add(MAKE.createCoder());
			coder.setHandle("Kodlayıcı <" + i + ">");
			coders.add(coder);
		}
		for (int i = 0; i < 2; i++) {
			Codebook book = add(MAKE.createCodebook());
			name(book);
			for (int j = 0; j < 4; j++) {
				book.getCodes().add(code(2));
			}
		}
		List<Variable> variables = new ArrayList<>();
		for (VariableType type : VariableType.values()) {
			Variable variable = add(MAKE.createVariable());
			variable.getNames().put("tr", "Değişken " + type);
			variable.setType(type);
			variables.add(variable);
		}
		texts(variables);
		media();
		cases(variables);
		memosAndRelations();
		graph();
	}

	private <T extends Element> T add(T element) {
		element.setId(new UUID(random.nextLong() & ~0xF000L | 0x4000L, random.nextLong() & 0x3FFFFFFFFFFFFFFFL | 1L << 63)
				.toString());
		if (!(element instanceof Code) && !(element instanceof Coding) && !(element instanceof Vertex)
				&& !(element instanceof Edge)) {
			project.add(element);
		}
		return element;
	}

	private String text(int pieces) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < pieces; i++) {
			text.append(PIECES[random.nextInt(PIECES.length)]);
		}
		return text.toString();
	}

	private String words() {
		return text(2 + random.nextInt(4)).strip() + random.nextInt(1000);
	}

	private void name(Element element) {
		element.getNames().put("tr", words());
		if (random.nextBoolean()) {
			element.getNames().put("en", words());
		}
		if (random.nextBoolean()) {
			element.getDescriptions().put("tr", words());
		}
		if (random.nextInt(3) == 0) {
			element.getTags().add("etiket");
			element.getProperties().put("Kendi alanımız", words());
		}
	}

	private Code code(int depth) {
		Code code = add(MAKE.createCode());
		name(code);
		code.setCodable(random.nextInt(4) > 0);
		code.setColor(random.nextBoolean() ? "#%06X".formatted(random.nextInt(1 << 24)) : null);
		if (random.nextBoolean()) {
			code.getInclude().put("tr", words());
			code.getExclude().put("tr", words() + "\n\n" + words());
			code.getExample().put("en", words());
			code.setVersion(2);
			CodeDefinition earlier = MAKE.createCodeDefinition();
			earlier.setVersion(1);
			earlier.setAuthor("Ayşe");
			earlier.setAt(Instant.ofEpochMilli(1_700_000_000_123L));
			earlier.getDescriptions().put("tr", words());
			code.getEarlier().add(earlier);
		}
		codes.add(code);
		for (int i = depth == 0 ? 0 : random.nextInt(3); i > 0; i--) {
			code.getCodes().add(code(depth - 1));
		}
		return code;
	}

	private void texts(List<Variable> variables) {
		for (int i = 0; i < 3; i++) {
			Document document = add(MAKE.createDocument());
			name(document);
			document.setFileName(random.nextBoolean() ? null : words() + ".docx");
			document.setText(text(120));
			document.setLanguage("tr");
			document.setKind(DocumentKind.INTERVIEW);
			Transcript.recognise(document);
			for (Variable variable : variables) {
				if (random.nextBoolean()) {
					document.getProperties().put(variable.getNames().get("tr"), value(variable));
				}
			}
			documents.add(document);
			code(document, 15);
		}
	}

	private static String value(Variable variable) {
		return switch (variable.getType()) {
		case TEXT -> "Gaziantep & İzmir";
		case BOOLEAN -> "true";
		case INTEGER -> "25";
		case FLOAT -> "2.5";
		case DATE -> "2026-05-01";
		case DATE_TIME -> "2026-05-01T09:00:00Z";
		};
	}

	/** Codings of all coders, overlapping; some share a selection, some are without a code, some of the whole. */
	private void code(Document document, int count) {
		int length = document.getText() == null ? 0 : document.getText().length();
		for (int i = 0; i < count; i++) {
			int start = boundary(document, random.nextInt(length));
			int end = boundary(document, start + random.nextInt(length - start + 1));
			Coding coding = coding(document, coders.get(random.nextInt(coders.size())), start, end);
			if (random.nextInt(6) == 0) {
				coding.setCode(null);
			} else if (random.nextInt(3) == 0) {
				coding.setSelection(UUID.nameUUIDFromBytes(coding.getId().getBytes(StandardCharsets.UTF_8)).toString());
				for (int j = random.nextInt(3); j > 0; j--) {
					Coding other = coding(document, coders.get(random.nextInt(coders.size())), start, end);
					other.setSelection(coding.getSelection());
				}
			}
		}
	}

	private static int boundary(Document document, int offset) {
		return CanonicalText.boundary(document.getText(), offset);
	}

	private Coding coding(Document document, Coder coder, int start, int end) {
		Coding coding = add(MAKE.createCoding());
		coding.setStart(start);
		coding.setEnd(end);
		if (document.getText() != null) {
			coding.setQuote(document.getText().substring(start, end));
		}
		coding.setCode(codes.get(random.nextInt(codes.size())));
		coding.setAt(Instant.ofEpochSecond(1_700_000_000L + random.nextInt(10_000_000)));
		coding.setCodeVersion(1 + random.nextInt(2));
		if (random.nextInt(3) == 0) {
			coding.setMemo(words());
		}
		String id = CodingSets.idOf(document.getId(), coder.getId());
		CodingSet set = (CodingSet) project.root(id).or(() -> project.loadedRoots().stream()
				.filter(root -> root.getId().equals(id)).findFirst()).orElseGet(() -> {
					CodingSet made = MAKE.createCodingSet();
					made.setId(id);
					made.setDocument(document);
					made.setCoder(coder);
					return project.add(made);
				});
		set.getCodings().add(coding);
		codings.add(coding);
		return coding;
	}

	private void media() throws CoreException {
		Document video = medium(DocumentKind.VIDEO, "video/mp4", "görüşme.mp4");
		Document picture = medium(DocumentKind.PICTURE, "image/png", "afiş.png");
		Document pdf = medium(DocumentKind.OTHER, "application/pdf", "rapor.pdf");
		for (int i = 0; i < 4; i++) {
			Coding span = coding(video, coders.get(0), 0, 0);
			TimeSpan time = MAKE.createTimeSpan();
			time.setBegin(random.nextInt(100_000));
			time.setEnd(time.getBegin() + random.nextInt(10_000));
			span.setRegion(time);
			coding(picture, coders.get(1), 0, 0).setRegion(area(0));
			coding(pdf, coders.get(2), 0, 0).setRegion(area(1 + i));
		}
		coding(video, coders.get(1), 0, 0).setMemo(null); // of the whole
		video.getProperties().put("Değişken TEXT", "Ankara");
		pdf.setText(text(40));
		pdf.setLanguage("tr");
		coding(pdf, coders.get(0), 0, boundary(pdf, 20)).setRegion(area(1));
		Document transcript = add(MAKE.createDocument());
		name(transcript);
		transcript.setText(text(40));
		transcript.setLanguage("tr");
		transcript.setFileName(transcript.getNames().get("tr"));
		transcript.setRecording(video);
		Transcript.recognise(transcript);
		transcript.getSyncPoints().clear();
		for (int position : new int[] { 0, boundary(transcript, 20), boundary(transcript, 50) }) {
			SyncPoint point = MAKE.createSyncPoint();
			point.setPosition(position);
			point.setMillis(position * 100L);
			transcript.getSyncPoints().add(point);
		}
		Coding between = coding(transcript, coders.get(0), 0, transcript.getSyncPoints().get(1).getPosition());
		TimeSpan time = MAKE.createTimeSpan();
		time.setEnd(transcript.getSyncPoints().get(1).getMillis());
		between.setRegion(time);
		if (random.nextBoolean()) { // then the text must be a source of its own as well
			coding(transcript, coders.get(0), boundary(transcript, 3), boundary(transcript, 9));
		}
		documents.add(video);
		documents.add(transcript);
	}

	private Area area(int page) {
		Area area = MAKE.createArea();
		area.setPage(page);
		area.setLeft(random.nextInt(100));
		area.setRight(area.getLeft() + random.nextInt(100));
		int low = random.nextInt(100);
		int high = low + random.nextInt(100);
		area.setTop(page == 0 ? low : high);
		area.setBottom(page == 0 ? high : low);
		return area;
	}

	private Document medium(DocumentKind kind, String mediaType, String fileName) throws CoreException {
		Document document = add(MAKE.createDocument());
		name(document);
		document.setKind(kind);
		document.setFileName(document.getNames().get("tr"));
		byte[] bytes = new byte[2000];
		random.nextBytes(bytes);
		Attachment attachment = CoreFactory.eINSTANCE.createAttachment();
		attachment.setFileName(document.getFileName() + fileName.substring(fileName.lastIndexOf('.')));
		attachment.setMediaType(mediaType);
		attachment.setSize(bytes.length);
		attachment.setSha256(project.putBlob(mediaType, new ByteArrayInputStream(bytes)));
		document.getAttachments().add(attachment);
		return document;
	}

	private void cases(List<Variable> variables) {
		for (int i = 0; i < 3; i++) {
			Case caze = add(MAKE.createCase());
			name(caze);
			caze.getDocuments().add(documents.get(i));
			caze.getCodes().add(codes.get(i));
			caze.getSegments().add(codings.stream().filter(coding -> coding.getSelection() == null)
					.filter(coding -> coding.getRegion() != null || coding.getEnd() > 0).skip(i).findFirst().orElseThrow());
			for (Variable variable : variables) {
				VariableValue value = MAKE.createVariableValue();
				value.setVariable(variable);
				value.setValue(random.nextBoolean() ? value(variable) : "");
				caze.getValues().add(value);
			}
			others.add(caze);
		}
	}

	private void memosAndRelations() {
		for (int i = 0; i < 4; i++) {
			Memo memo = add(MAKE.createMemo());
			name(memo);
			memo.setText(text(30));
			memo.setCoder(coders.get(i % 3));
			memo.setAt(Instant.ofEpochSecond(1_700_000_000L + i));
			memo.getTargets().add(codes.get(i));
			memo.getTargets().add(documents.get(i));
			memo.getTargets().add(codings.get(i));
			others.add(memo);
			Relation relation = add(MAKE.createRelation());
			name(relation);
			relation.setSource(codings.get(i + 5));
			relation.setTarget(codes.get(i));
			relation.setDirection(Direction.values()[i % 3]);
			relation.setColor("#0A0B0C");
			relation.setCoder(coders.get(0));
			others.add(relation);
			CodeSet set = add(MAKE.createCodeSet());
			name(set);
			set.getCodes().addAll(codes.subList(i, i + 2));
			set.getDocuments().add(documents.get(i));
			set.getMemos().add(memo);
			others.add(set);
		}
	}

	private void graph() {
		Graph graph = add(MAKE.createGraph());
		name(graph);
		Vertex before = null;
		for (int i = 0; i < 5; i++) {
			Vertex vertex = add(MAKE.createVertex());
			vertex.getNames().put("tr", words());
			vertex.setRepresents(i % 2 == 0 ? codes.get(i) : others.get(i));
			vertex.setLeft(i * 10);
			vertex.setTop(i * 7);
			vertex.setRight(i % 2 == 0 ? null : i * 10 + 5);
			vertex.setShape(VertexShape.values()[i]);
			graph.getVertices().add(vertex);
			if (before != null) {
				Edge edge = add(MAKE.createEdge());
				edge.setSource(before);
				edge.setTarget(vertex);
				edge.setDirection(Direction.values()[i % 3]);
				edge.setLineStyle(LineStyle.values()[i % 3]);
				edge.setColor("#FF0000");
				graph.getEdges().add(edge);
			}
			before = vertex;
		}
	}
}
