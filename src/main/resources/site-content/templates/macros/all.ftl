<#-- Every macro of the built-in page, one file each; a file of the same name in _templates/macros/ comes first. -->
<#include "/macros/bio.ftl">
<#include "/macros/contact.ftl">
<#include "/macros/interest_list.ftl">
<#include "/macros/items.ftl">
<#include "/macros/news_item.ftl">
<#include "/macros/stay.ftl">
<#include "/macros/degree.ftl">
<#include "/macros/job.ftl">
<#include "/macros/legend.ftl">
<#include "/macros/authors.ftl">
<#include "/macros/links.ftl">
<#include "/macros/publication.ftl">
<#include "/macros/award.ftl">
<#include "/macros/talk.ftl">
<#include "/macros/course.ftl">
<#include "/macros/service_item.ftl">
