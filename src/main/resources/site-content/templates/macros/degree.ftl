<#-- An entry of education.yml. -->
<#macro degree e>
<@stay what=e.degree!"" area=e.area!"" place=e.institution!"" url=e.url!"" period=e.period advisors=e.advisors notes=e.notes/>
</#macro>
