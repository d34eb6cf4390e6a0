package org.hejnal.reference.page;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.hejnal.reference.DocumentAnswer;

/** The reference of the calendar API: one page. */
@WebServlet({"/developers/evt", "/developers/evt/"})
public class EvtReferenceServlet extends HttpServlet {
    @Inject
    transient ReferencePages pages;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PageVisit visit = PageVisit.of(request);
        DocumentAnswer.sendPage(pages.calendar(visit), visit, request, response);
    }
}
